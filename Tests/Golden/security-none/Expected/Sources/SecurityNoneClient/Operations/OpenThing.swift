// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `things.open`.
public nonisolated struct OpenThingRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "open", name: "things.open", method: .get, path: "/open", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<OpenThingResponse, OpenThingError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `things.open` returns: 204.
///
/// For all.
public nonisolated struct OpenThingResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `things.open` fails.
public nonisolated enum OpenThingError: SecurityNoneClientError {
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
