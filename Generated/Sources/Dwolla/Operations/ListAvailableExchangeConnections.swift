// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `exchangeSessions.listAvailableConnections`.
public nonisolated struct ListAvailableExchangeConnectionsRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var customerID: String

  public init(customerID: String) {
    self.customerID = customerID
  }

  public static let operation = OperationDescription(
    id: "listAvailableExchangeConnections", name: "exchangeSessions.listAvailableConnections",
    method: .get, path: "/customers/{id}/available-exchange-connections",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: customerID)
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<AvailableExchangeConnections, ListAvailableExchangeConnectionsError>
  {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 401: .failure(.unauthorized(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `exchangeSessions.listAvailableConnections` fails.
public nonisolated enum ListAvailableExchangeConnectionsError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 404: There is no customer with this identifier.
  case notFound(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .unauthorized(let failure), .notFound(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `exchangeSessions.listAvailableConnections`, with its outcome as a value.
public nonisolated func exchangeSessionsListAvailableConnections(
  _ core: DwollaCore, _ request: ListAvailableExchangeConnectionsRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<AvailableExchangeConnections, ListAvailableExchangeConnectionsError> {
  await core.send(request, options: options)
}
