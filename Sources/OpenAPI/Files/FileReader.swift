#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The one place where input files are read.
struct FileReader {
  enum Failure: Error, Equatable {
    case missing
    case directory
    case notRegular
    case tooLarge
    case unreadable
  }

  /// The absolute path without symbolic links, as far as the file system knows it.
  func canonicalPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  /// - Parameters:
  ///   - path: a path that `canonicalPath` has returned.
  ///   - limit: the largest number of bytes to read.
  func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    // Looked at before it is opened: opening a pipe waits for its other end.
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw .missing
    }
    switch attributes[.type] as? FileAttributeType {
    case .typeRegular?: break
    case .typeDirectory?: throw .directory
    case .typeSymbolicLink?: throw .missing
    default: throw .notRegular
    }
    if let size = attributes[.size] as? Int, size > limit { throw .tooLarge }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { throw .unreadable }
    guard data.count <= limit else { throw .tooLarge }
    return [UInt8](data)
  }
}

extension FileReader.Failure {
  /// What is wrong with the file, to stand after its name.
  var reason: String {
    switch self {
    case .missing: "does not exist"
    case .directory: "is a directory, not a file"
    case .notRegular: "is not a regular file"
    case .tooLarge: "is too large"
    case .unreadable: "cannot be read"
    }
  }
}
