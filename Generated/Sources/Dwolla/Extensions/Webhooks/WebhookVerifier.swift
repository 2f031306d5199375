public import Foundation

/// Verifies that a webhook comes from Dwolla, and decodes its event.
///
/// ```swift
/// let verifier = try WebhookVerifier(secrets: secret)
/// let event = try verifier.event(body: body, signature: header)
/// ```
///
/// Pass the bytes of the body as they arrived, and the header `X-Request-Signature-SHA-256`. The signature does not
/// contain a time. Store the `id` of each event that you have handled, because the same event may arrive again.
public nonisolated struct WebhookVerifier: Sendable {
  /// The header with the signature.
  public static let signatureHeader = "X-Request-Signature-SHA-256"
  /// The header with the topic of the event. Only the topic in the body is signed, not this header.
  public static let topicHeader = "X-Dwolla-Topic"

  private let keys: [SigningKey]

  /// Creates a verifier.
  ///
  /// - Parameter secrets: the secret of the webhook subscription. Pass the secrets of two subscriptions while you move
  ///   from one to the other, because the secret of a subscription cannot be changed.
  /// - Throws: `WebhookError.emptySecret` for an empty secret, with which anyone could sign.
  public init(secrets: String...) throws(WebhookError) {
    try self.init(secrets: secrets)
  }

  /// Creates a verifier.
  ///
  /// - Parameter secrets: the secrets of your webhook subscriptions, at least one.
  /// - Throws: `WebhookError.emptySecret` for an empty secret, with which anyone could sign.
  public init(secrets: [String]) throws(WebhookError) {
    if secrets.isEmpty || secrets.contains("") { throw .emptySecret }
    keys = secrets.map { SigningKey($0) }
  }

  /// Verifies a webhook and decodes its event.
  ///
  /// - Parameters:
  ///   - body: the bytes of the request body, as they arrived.
  ///   - signature: the value of the header `X-Request-Signature-SHA-256`, or `nil` if it is missing.
  public func event(body: Data, signature: String?) throws(WebhookError) -> Event {
    try verify(body, signature: signature)
    do {
      return try JSONCoding.decoder.decode(Event.self, from: body)
    } catch {
      throw .undecodable("\(error)")
    }
  }

  /// Throws an error if the signature is invalid.
  ///
  /// - Parameters:
  ///   - body: the bytes of the request body, as they arrived.
  ///   - signature: the value of the header `X-Request-Signature-SHA-256`, or `nil` if it is missing.
  public func verify(_ body: Data, signature: String?) throws(WebhookError) {
    guard let signature, !signature.isEmpty else { throw .missingSignature }
    guard let given = HexDigits.bytes(of: signature, count: SigningKey.signatureLength) else {
      throw .malformedSignature
    }
    // Tries every key, so that the time does not reveal which one matches.
    var isValid = false
    for key in keys where Self.areEqual(key.signature(of: body), given) { isValid = true }
    if !isValid { throw .wrongSignature }
  }

  /// The signature that Dwolla would send, for tests of webhook receivers.
  public func signature(of body: Data) -> String {
    HexDigits.text(of: keys[0].signature(of: body))
  }

  /// Compares in constant time.
  private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
