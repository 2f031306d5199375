// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `payments.change`.
public nonisolated struct ChangePaymentRequest: OperationRequest, Equatable {
  public var id: String
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(id: String, idempotencyKey: String? = nil) {
    self.id = id
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "changePayment", name: "payments.change", method: .patch, path: "/payments/{id}",
    accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setIdempotencyKey(idempotencyKey)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ChangePaymentResponse, ChangePaymentError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `payments.change` returns: 204.
///
/// Done.
public nonisolated struct ChangePaymentResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `payments.change` fails.
public nonisolated enum ChangePaymentError: IdempotencyClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
