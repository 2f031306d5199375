// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `other.customersList`.
public nonisolated struct CustomersListRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "customersList", name: "other.customersList", method: .get, path: "/customers-list",
    accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CustomersListResponse, CustomersListError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `other.customersList` returns: 204.
///
/// Named like the function of another.
public nonisolated struct CustomersListResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `other.customersList` fails.
public nonisolated enum CustomersListError: GroupsClientError {
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
