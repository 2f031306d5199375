import Foundation

/// A value that callbacks and tasks share.
package nonisolated final class Locked<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  // Accessed only while the lock is held.
  private var value: Value

  package init(_ value: Value) {
    self.value = value
  }

  package func withLock<Outcome>(_ body: (inout Value) throws -> Outcome) rethrows -> Outcome {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
