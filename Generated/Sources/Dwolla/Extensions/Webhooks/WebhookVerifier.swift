public import Foundation

/// Tells whether a webhook comes from Dwolla, and reads its event.
///
/// ```swift
/// let verifier = try WebhookVerifier(secrets: secret)
/// let event = try verifier.event(body: body, signature: header)
/// ```
///
/// Give it the bytes of the body as they arrived, and the header `X-Request-Signature-SHA-256`. The signature
/// says nothing about when the webhook was sent: remember the `id` of each event that you have acted on, as
/// the same one may arrive again.
public nonisolated struct WebhookVerifier: Sendable {
  /// The header that holds the signature.
  public static let signatureHeader = "X-Request-Signature-SHA-256"
  /// The header that holds the topic of the event. It is not signed; the body's is.
  public static let topicHeader = "X-Dwolla-Topic"

  private let keys: [SigningKey]

  /// - Parameters:
  ///   - secrets: that of the webhook subscription. Give those of two subscriptions while you change from one to
  ///     the other, as the secret of a subscription cannot be changed.
  /// - Throws: `WebhookError.emptySecret`; anybody could sign with it.
  public init(secrets: String...) throws(WebhookError) {
    try self.init(secrets: secrets)
  }

  /// - Parameters:
  ///   - secrets: those of your webhook subscriptions, one at least.
  /// - Throws: `WebhookError.emptySecret`; anybody could sign with it.
  public init(secrets: [String]) throws(WebhookError) {
    if secrets.isEmpty || secrets.contains("") { throw .emptySecret }
    keys = secrets.map { SigningKey($0) }
  }

  /// Reads the event of a webhook whose signature is good.
  ///
  /// - Parameters:
  ///   - body: the bytes of the request's body, as they arrived.
  ///   - signature: the value of the header `X-Request-Signature-SHA-256`; nil where it is missing.
  public func event(body: Data, signature: String?) throws(WebhookError) -> Event {
    try verify(body, signature: signature)
    do {
      return try JSONCoding.decoder.decode(Event.self, from: body)
    } catch {
      throw .undecodable("\(error)")
    }
  }

  /// Returns where the signature is good, and throws where it is not.
  ///
  /// - Parameters:
  ///   - body: the bytes of the request's body, as they arrived.
  ///   - signature: the value of the header `X-Request-Signature-SHA-256`; nil where it is missing.
  public func verify(_ body: Data, signature: String?) throws(WebhookError) {
    guard let signature, !signature.isEmpty else { throw .missingSignature }
    guard let given = HexDigits.bytes(of: signature, count: SigningKey.signatureLength) else {
      throw .malformedSignature
    }
    // Every key is tried, so that the time does not tell which one fits.
    var isValid = false
    for key in keys where Self.areEqual(key.signature(of: body), given) { isValid = true }
    if !isValid { throw .wrongSignature }
  }

  /// The signature that Dwolla would send, for tests of what receives webhooks.
  public func signature(of body: Data) -> String {
    HexDigits.text(of: keys[0].signature(of: body))
  }

  /// Takes the same time wherever the bytes differ.
  private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
