// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `root.rootThing`.
public nonisolated struct RootThingRequest: OperationRequest, Equatable {
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let operation = OperationDescription(
    id: "rootThing", name: "root.rootThing", method: .get, path: "/{id}", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<RootThingResponse, RootThingError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `root.rootThing` returns: 204.
///
/// Without a name in the path.
public nonisolated struct RootThingResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `root.rootThing` fails.
public nonisolated enum RootThingError: GroupsClientError {
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
