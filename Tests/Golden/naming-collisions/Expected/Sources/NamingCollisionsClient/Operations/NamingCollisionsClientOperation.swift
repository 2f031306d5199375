// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `namingCollisionsClient.get`.
public nonisolated struct NamingCollisionsClientRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "namingCollisionsClient", name: "namingCollisionsClient.get", method: .get, path: "/client",
    accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<NamingCollisionsClientResponse, NamingCollisionsClientOperationError>
  {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `namingCollisionsClient.get` returns: 204.
///
/// Named like the client.
public nonisolated struct NamingCollisionsClientResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `namingCollisionsClient.get` fails.
public nonisolated enum NamingCollisionsClientOperationError: NamingCollisionsClientError {
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
