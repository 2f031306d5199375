import Foundation
import Logging

/// Keeps each line with its metadata.
final class MemoryLog: LogHandler, @unchecked Sendable {
  // `@unchecked`: the lines are read and written under the lock, the rest is set once.
  private let lock = NSLock()
  private var stored: [String] = []
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.debug

  var lines: [String] { lock.withLock { stored } }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let details = (event.metadata ?? [:]).sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }
    lock.withLock {
      stored.append("\(event.level) \(event.message) \(details.joined(separator: " "))")
    }
  }
}
