// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `messages.send`.
public nonisolated struct SendMessageRequest: OperationRequest, Equatable {
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKeyHeader: String?
  public var idempotencyKeyQuery: String?

  public init(idempotencyKeyHeader: String? = nil, idempotencyKeyQuery: String? = nil) {
    self.idempotencyKeyHeader = idempotencyKeyHeader
    self.idempotencyKeyQuery = idempotencyKeyQuery
  }

  public static let operation = OperationDescription(
    id: "sendMessage", name: "messages.send", method: .post, path: "/messages", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setIdempotencyKey(idempotencyKeyHeader)
    try message.setQuery("idempotencyKey", to: idempotencyKeyQuery)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<SendMessageResponse, SendMessageError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `messages.send` returns: 204.
///
/// Done.
public nonisolated struct SendMessageResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `messages.send` fails.
public nonisolated enum SendMessageError: IdempotencyClientError {
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
