// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `coreResource.get`.
public nonisolated struct CoreRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "core", name: "coreResource.get", method: .get, path: "/core", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CoreResponse, CoreError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `coreResource.get` returns: 204.
///
/// Named like a member of the client.
public nonisolated struct CoreResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `coreResource.get` fails.
public nonisolated enum CoreError: NamingCollisionsClientError {
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
