import Foundation

nonisolated extension RequestMessage {
  /// Sets the header `Idempotency-Key`, which lets a server distinguish a retry from a new request.
  ///
  /// - Parameter key: the key, or `nil` to generate one. All attempts of a request share it.
  /// - Throws: `CallFailure.invalidRequest` for an empty or invalid key.
  public mutating func setIdempotencyKey(_ key: String?) throws(CallFailure) {
    let name = "Idempotency-Key"
    guard key?.isEmpty != true else { throw invalid(name, "the idempotency key is empty") }
    try setHeader(name, to: key ?? UUID().uuidString.lowercased())
  }
}
