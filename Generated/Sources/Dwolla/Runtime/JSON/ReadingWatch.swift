/// Checks regularly whether to continue while a long text is decoded.
nonisolated final class ReadingWatch {
  private let check: () throws -> Void
  private var next = 0

  /// - Parameter check: throws to stop the decoding.
  init(check: @escaping () throws -> Void) {
    self.check = check
  }

  /// - Parameter position: the progress in bytes or tokens.
  func pass(_ position: Int) throws {
    guard position >= next else { return }
    // Decoding may continue after an error, for example with the next member of a union. Stop that too.
    next = 0
    try check()
    next = position + Self.stride
  }

  private static let stride = 1 << 14

  /// In bytes. Shorter texts take so little time that they need no watch.
  static let shortestText = 1 << 18
}
