import Foundation

nonisolated extension RequestMessage {
  /// Sets the header `Idempotency-Key`, by which a server tells a repeated request from a new one.
  ///
  /// - Parameter key: `nil` for a new one. A request is written once for all its attempts, so that they
  ///   have the same key.
  /// - Throws: `CallFailure.invalidRequest` for a key that is empty, or that no header can hold.
  mutating func setIdempotencyKey(_ key: String?) throws(CallFailure) {
    let name = "Idempotency-Key"
    guard key?.isEmpty != true else { throw invalid(name, "the idempotency key is empty") }
    try setHeader(name, to: key ?? UUID().uuidString.lowercased())
  }
}
