import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The file operations for writing a package. None of them follows a symbolic link at the end of its path.
struct FileSystem: Sendable {
  /// Called before each operation that changes something. An error stops the operation.
  var willChange: @Sendable (Change) throws(Diagnostic) -> Void = { _ in }

  struct Change: Sendable {
    var verb: String
    var path: String
  }

  enum Kind: Sendable {
    case missing, file, folder, link, other
  }

  func kind(of path: String) throws(Diagnostic) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .missing }
      throw failure("read", path, systemReason(errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether two paths are the same file, for example if the file system ignores case.
  func areSameFile(_ first: String, _ second: String) -> Bool {
    var (one, other) = (stat(), stat())
    return lstat(first, &one) == 0 && lstat(second, &other) == 0
      && one.st_ino == other.st_ino && one.st_dev == other.st_dev
  }

  /// Reads a regular file, and follows links. Does not wait for pipes or devices.
  func contentsOfRegularFile(_ path: String, limit: Int) throws(Diagnostic) -> [UInt8] {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw .error(code: .fileUnreadable, "'\(path)' is not a regular file")
    }
    return try contents(of: path, limit: limit)
  }

  /// - Parameters:
  ///   - limit: the maximum number of bytes to read.
  ///   - verb: the action, for the message.
  func contents(
    of path: String, limit: Int = .max, verb: String = "read"
  ) throws(Diagnostic) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(verb, path, systemReason(errno)) }
    defer { close(file) }
    var status = stat()
    let size = fstat(file, &status) == 0 ? max(0, Int(status.st_size)) : 0
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let start = bytes.count
      // Mostly the whole file at once, and then its end. The size of a pipe or of a growing file is unknown.
      let part = start <= size ? min(size, limit) - start + 1 : 1 << 14
      bytes += repeatElement(0, count: part)
      let count = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { read(file, $0 + start, part) } ?? 0
      }
      let reason = errno
      bytes.removeLast(part - max(0, count))
      if count == 0 { break }
      guard count > 0 || reason == EINTR else { throw failure(verb, path, systemReason(reason)) }
    }
    return bytes
  }

  /// Creates a file. It does not wait until the data is on the disk, because that would take longer than everything
  /// else.
  func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    try willChange(Change(verb: "write", path: path))
    guard let file = fopen(path, "wbx") else { throw failure("write", path, systemReason(errno)) }
    let count = fwrite(bytes, 1, bytes.count, file)
    let reason = errno
    guard fclose(file) == 0 else { throw failure("write", path, systemReason(errno)) }
    guard count == bytes.count else { throw failure("write", path, systemReason(reason)) }
  }

  func makeFolder(_ path: String) throws(Diagnostic) {
    try willChange(Change(verb: "create the folder", path: path))
    guard mkdir(path, 0o777) == 0 else {
      throw failure("create the folder", path, systemReason(errno))
    }
  }

  /// Replaces the second file with the first one atomically.
  func move(_ path: String, to newPath: String) throws(Diagnostic) {
    try willChange(Change(verb: "write", path: newPath))
    guard rename(path, newPath) == 0 else {
      throw failure("write", newPath, systemReason(errno))
    }
  }

  /// Keeps a file under a second path, as a hard link, or by moving it if the file system has no hard links.
  func keep(_ path: String, as newPath: String) throws(Diagnostic) {
    try willChange(Change(verb: "write", path: newPath))
    guard link(path, newPath) == 0 || rename(path, newPath) == 0 else {
      throw failure("write", newPath, systemReason(errno))
    }
  }

  func removeFile(_ path: String) throws(Diagnostic) {
    try willChange(Change(verb: "remove", path: path))
    guard unlink(path) == 0 else { throw failure("remove", path, systemReason(errno)) }
  }

  /// - Returns: whether the folder was removed. `false` if it is not empty.
  func removeFolderIfEmpty(_ path: String) throws(Diagnostic) -> Bool {
    try willChange(Change(verb: "remove the folder", path: path))
    if rmdir(path) == 0 { return true }
    switch errno {
    case ENOENT: return true
    case ENOTEMPTY, EEXIST, ENOTDIR: return false
    default: throw failure("remove the folder", path, systemReason(errno))
    }
  }

  func removeTree(_ path: String) throws(Diagnostic) {
    try willChange(Change(verb: "remove the folder", path: path))
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw failure("remove the folder", path, systemReason(of: error))
    }
  }

  private func failure(_ verb: String, _ path: String, _ reason: String) -> Diagnostic {
    .error(
      code: verb.hasPrefix("read") ? .fileUnreadable : .packageUnwritable,
      "cannot \(verb) '\(path)': \(reason)")
  }
}
