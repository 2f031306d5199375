/// Asks now and then, while a long text is read, whether to go on.
nonisolated final class ReadingWatch {
  private let check: () throws -> Void
  private var next = 0

  /// - Parameter check: throws what is to end the reading.
  init(check: @escaping () throws -> Void) {
    self.check = check
  }

  /// - Parameter position: how far the reading has come, in bytes or tokens.
  func pass(_ position: Int) throws {
    guard position >= next else { return }
    // What is read after an error, as the next member of a union, ends at once too.
    next = 0
    try check()
    next = position + Self.stride
  }

  private static let stride = 1 << 14

  /// Shorter texts are read in no time, in bytes.
  static let shortestText = 1 << 18
}
