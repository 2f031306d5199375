public import Foundation

/// The reason why a webhook is rejected. Respond with the status 401, or 400 for `undecodable`, and do nothing else.
public nonisolated enum WebhookError: Error, Equatable, Sendable {
  /// A secret is empty, or there are no secrets.
  case emptySecret
  /// The header is missing or empty. Dwolla sends an empty header if it has no signature.
  case missingSignature
  /// The header does not consist of 64 hexadecimal digits.
  case malformedSignature
  /// The signature belongs to another body or another secret.
  case wrongSignature
  /// The signature is valid, but the body is not an event. Contains the reason.
  case undecodable(String)
}

nonisolated extension WebhookError: CustomStringConvertible, LocalizedError {
  public var description: String {
    switch self {
    case .emptySecret: "a secret of a webhook subscription is empty"
    case .missingSignature: "the webhook has no signature"
    case .malformedSignature: "the signature of the webhook is not 64 hexadecimal digits"
    case .wrongSignature: "the signature does not belong to the webhook's body"
    case .undecodable(let reason): "the webhook holds no event: \(reason)"
    }
  }

  public var errorDescription: String? { description }
}
