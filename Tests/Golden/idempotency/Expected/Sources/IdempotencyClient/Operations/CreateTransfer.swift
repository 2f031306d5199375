// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `transfers.create`.
public nonisolated struct CreateTransferRequest: OperationRequest, Equatable {
  public var body: CreateTransferBody
  /// Makes it safe to send the transfer again.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(body: CreateTransferBody, idempotencyKey: String? = nil) {
    self.body = body
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "createTransfer", name: "transfers.create", method: .post, path: "/transfers", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setIdempotencyKey(idempotencyKey)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateTransferResponse, CreateTransferError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `transfers.create` returns: 201.
///
/// Made.
public nonisolated struct CreateTransferResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `transfers.create` fails.
public nonisolated enum CreateTransferError: IdempotencyClientError {
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

public nonisolated struct CreateTransferBody: JSONObject {
  public var amount: String

  public init(amount: String) {
    self.amount = amount
  }

  public static let properties = Properties(Self.init, (\.amount, "amount"))
}
