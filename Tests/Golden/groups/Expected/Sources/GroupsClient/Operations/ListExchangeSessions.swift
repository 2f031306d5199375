// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.exchanges.sessions.list`.
public nonisolated struct ListExchangeSessionsRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listExchangeSessions", name: "customers.exchanges.sessions.list", method: .get,
    path: "/customers/exchanges/sessions", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListExchangeSessionsResponse, ListExchangeSessionsError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `customers.exchanges.sessions.list` returns: 204.
///
/// Two levels down.
public nonisolated struct ListExchangeSessionsResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `customers.exchanges.sessions.list` fails.
public nonisolated enum ListExchangeSessionsError: GroupsClientError {
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
