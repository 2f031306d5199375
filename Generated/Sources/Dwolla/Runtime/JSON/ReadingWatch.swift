/// Checks regularly whether to continue while a long text is decoded.
nonisolated final class ReadingWatch {
  private let check: () throws -> Void
  /// The number of steps before the next check.
  private var remaining = 0

  /// - Parameter check: throws to stop the decoding.
  init(check: @escaping () throws -> Void) {
    self.check = check
  }

  /// Counts a step of the scanner or of the decoding. Positions would not do: the scanner counts bytes, the decoding
  /// tokens, and a union decodes the same tokens once for each member.
  func pass() throws {
    guard remaining == 0 else {
      remaining -= 1
      return
    }
    // After an error, decoding may continue with the next member of a union. Because the count stays zero, the next
    // step stops that too.
    try check()
    remaining = Self.interval
  }

  /// The interval in steps.
  private static let interval = 1 << 10

  /// The minimum length in bytes. Shorter texts take so little time that they need no watch.
  static let shortestText = 1 << 18
}
