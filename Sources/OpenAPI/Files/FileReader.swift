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

  /// Opens one part of the path after the other and follows no link, so that a folder that becomes a link
  /// meanwhile does not exist.
  ///
  /// - Parameters:
  ///   - path: a path that `canonicalPath` has returned.
  ///   - folder: the part of the path that the user has named, in the same form.
  ///   - limit: the largest number of bytes to read.
  func bytes(of path: String, below folder: String, limit: Int) throws(Failure) -> [UInt8] {
    var file = open(folder, O_RDONLY | O_CLOEXEC)
    for part in path.dropFirst(folder.count).split(separator: "/") {
      guard file >= 0 else { break }
      // Without waiting, as opening a pipe would for its other end.
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
    // What is a link now was none when the path was looked at.
    case ENOENT, ENOTDIR, ELOOP, EMLINK: .missing
    case ENXIO, ENODEV: .notRegular
    default: .unreadable
    }
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
