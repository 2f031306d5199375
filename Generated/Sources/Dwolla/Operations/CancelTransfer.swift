// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `transfers.cancel`.
public nonisolated struct CancelTransferRequest: OperationRequest, Equatable {
  /// The identifier of the transfer, the last part of its URL.
  public var id: String
  /// That it is to be cancelled.
  public var body: CancelTransferBody

  public init(id: String, body: CancelTransferBody) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "cancelTransfer", name: "transfers.cancel", method: .post, path: "/transfers/{id}",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Transfer, CancelTransferError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `transfers.cancel` fails.
public nonisolated enum CancelTransferError: DwollaError {
  /// 400: The transfer can no longer be cancelled.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 404: There is nothing at this URL.
  case notFound(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure), .notFound(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `transfers.cancel`, with its outcome as a value.
public nonisolated func transfersCancel(
  _ core: DwollaCore, _ request: CancelTransferRequest, options: RequestOptions = RequestOptions()
) async -> Result<Transfer, CancelTransferError> {
  await core.send(request, options: options)
}

/// The end of a transfer.
public nonisolated struct CancelTransferBody: JSONObject {
  /// What becomes of it, `cancelled`.
  public var status: Status

  public init(status: Status = .cancelled) {
    self.status = status
  }

  public static let properties = Properties(Self.init, (\.status, "status"))

  /// What becomes of it, `cancelled`.
  public nonisolated struct Status: OpenEnum {
    public static let cancelled = Self(rawValue: "cancelled")

    /// The documented values.
    public static let knownValues: [Self] = [.cancelled]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
