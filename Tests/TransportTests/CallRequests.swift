import HTTPTypes

@testable import Runtime

/// An operation for these tests that needs a credential.
struct CallRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "call", name: "call", method: .get, path: "/calls/{id}", accept: ["application/json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: []), .bearer])

  let id: String

  func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<JSONValue, CallError> {
    guard answer.status == 200 else { return .failure(.undocumented(answer.undocumented)) }
    return .success(try answer.decode())
  }
}

/// The same request as a POST, with or without an idempotency key. It must not be sent twice.
struct PaymentRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "pay", name: "pay", method: .post, path: "/payments/{id}",
    security: [.clientCredentials(tokenURL: "/token", scopes: []), .bearer])

  let id: String
  var key: String?

  func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setHeader("Idempotency-Key", to: key)
    try message.setBody(["amount": "1.00"] as JSONValue, as: "application/json")
  }

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<Response, CallError> {
    answer.status == 201
      ? .success(answer.response) : .failure(.undocumented(answer.undocumented))
  }
}

enum CallError: OperationError {
  case undocumented(UndocumentedResponse)
  case failed(CallFailure)

  var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }
}

extension ClientCore {
  /// A client for a test server.
  init(
    _ url: String, _ kind: TransportKind, security: Security = .bearer("t0k3n"),
    configuration: Configuration = Configuration()
  ) throws {
    try self.init(
      security: security, environmentPrefix: "CALL_TESTS", userAgent: "tests/1",
      server: Server(url: url), configuration: configuration, transport: kind.make())
  }
}

extension RetryPolicy {
  /// Enough attempts to exclude chance, with very short delays.
  static let patient = RetryPolicy.backoff(
    maximumAttempts: 40, initialInterval: .milliseconds(1), maximumInterval: .milliseconds(4))
}
