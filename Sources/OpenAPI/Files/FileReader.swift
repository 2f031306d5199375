#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Reads all input files.
struct FileReader {
  enum Failure: Error, Equatable {
    case missing
    case directory
    case notRegular
    case tooLarge
    case unreadable
  }

  /// The absolute path with symbolic links resolved as far as the path exists.
  func canonicalPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  /// Opens the components of the path one by one without following links, so that a folder cannot be replaced by a link
  /// in the meantime.
  ///
  /// - Parameters:
  ///   - path: a path that `canonicalPath` returned.
  ///   - folder: the canonical folder that the user named, which is a prefix of the path.
  ///   - limit: the maximum number of bytes to read.
  func bytes(of path: String, below folder: String, limit: Int) throws(Failure) -> [UInt8] {
    var file = open(folder, O_RDONLY | O_CLOEXEC)
    for part in path.dropFirst(folder.count).split(separator: "/") {
      guard file >= 0 else { break }
      // Does not block, unlike opening a pipe, which waits for its other end.
      let next = openat(file, String(part), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      let reason = errno
      close(file)
      errno = reason
      file = next
    }
    guard file >= 0 else { throw Self.failure(errno) }
    defer { close(file) }
    return try contents(of: file, limit: limit)
  }

  private func contents(of file: Int32, limit: Int) throws(Failure) -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .directory
    default: throw .notRegular
    }
    guard let size = Int(exactly: status.st_size), size <= limit else { throw .tooLarge }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
      } else if errno != EINTR {
        throw .unreadable
      }
    }
    throw .tooLarge
  }

  private static func failure(_ reason: Int32) -> Failure {
    switch reason {
    // These occur if links appear after the path is resolved.
    case ENOENT, ENOTDIR, ELOOP, EMLINK: .missing
    case ENXIO, ENODEV: .notRegular
    default: .unreadable
    }
  }
}

extension FileReader.Failure {
  /// The problem, to follow the name of the file in a message.
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
