// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.listDuplicates`.
public nonisolated struct ListDuplicatesRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listDuplicates", name: "customers.listDuplicates", method: .get, path: "/duplicate",
    accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListDuplicatesResponse, ListDuplicatesError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `customers.listDuplicates` returns: 204.
///
/// A method name that is taken.
public nonisolated struct ListDuplicatesResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `customers.listDuplicates` fails.
public nonisolated enum ListDuplicatesError: GroupsClientError {
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
