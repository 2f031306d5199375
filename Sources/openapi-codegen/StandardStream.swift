#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output and standard error, without Foundation's file handles, because those take
/// longer to load than a small document takes to read.
enum StandardStream {
  case output, error

  private var descriptor: Int32 {
    switch self {
    case .output: STDOUT_FILENO
    case .error: STDERR_FILENO
    }
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// - Throws: `Failure` if the reader has gone, or the disk is full.
  func put(_ bytes: some Sequence<UInt8>) throws {
    var rest = Array(bytes)
    while !rest.isEmpty {
      let count = write(descriptor, rest, rest.count)
      if count > 0 { rest.removeFirst(count) }
      if count < 0, errno != EINTR {
        throw Failure(description: "cannot write: \(String(cString: strerror(errno)))")
      }
    }
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }
}
