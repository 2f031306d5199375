import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension OutputFolder {
  private var lockPath: String { path + "/.openapi-codegen.lock" }

  /// Locks the package while `body` writes it. The system releases the lock when the process ends, even if it is killed.
  ///
  /// - Throws: an error if another run has the lock, or if the folder is not writable.
  func locked<Value>(_ body: () throws(Diagnostic) -> Value) throws(Diagnostic) -> Value {
    let descriptor = try openLock()
    defer {
      // An unlocked lock file is harmless, so it can stay if it cannot be removed.
      try? fileSystem.removeFile(lockPath)
      // Closing is not enough, because a child process may have inherited the descriptor.
      flock(descriptor, LOCK_UN)
      close(descriptor)
    }
    return try body()
  }

  private func openLock() throws(Diagnostic) -> Int32 {
    // The previous owner of the lock removes the file. A run that locked the removed file tries again.
    for _ in 1...100 {
      try fileSystem.willChange(.init(verb: "write", path: lockPath))
      let descriptor = open(lockPath, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw cannotLock(errno) }
      do throws(Diagnostic) {
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw cannotLock(errno) }
        if try isLockFile(descriptor) { return descriptor }
        close(descriptor)
      } catch {
        close(descriptor)
        throw error
      }
    }
    throw cannotLock(EWOULDBLOCK)
  }

  private func isLockFile(_ descriptor: Int32) throws(Diagnostic) -> Bool {
    var (opened, found) = (stat(), stat())
    guard fstat(descriptor, &opened) == 0, lstat(lockPath, &found) == 0,
      opened.st_ino == found.st_ino, opened.st_dev == found.st_dev
    else { return false }
    guard opened.st_size == 0 else {
      throw .error(
        code: .packageObstacle,
        "'\(lockPath)' is not a lock file",
        hint: "the generator needs this name: move the existing file")
    }
    return true
  }

  private func cannotLock(_ code: Int32) -> Diagnostic {
    guard code == EWOULDBLOCK else {
      return .error(code: .packageUnwritable, "cannot write to '\(path)': \(systemReason(code))")
    }
    return .error(
      code: .packageBusy,
      "another run is writing to '\(path)'", hint: "wait until it ends; nothing was written")
  }
}
