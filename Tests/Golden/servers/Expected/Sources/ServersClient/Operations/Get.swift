// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `things.get`.
public nonisolated struct GetRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "get", name: "things.get", method: .get, path: "/things", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<GetResponse, GetError> {
    switch answer.status {
    case 204: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `things.get` returns: 204.
///
/// Nothing.
public nonisolated struct GetResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `things.get` fails.
public nonisolated enum GetError: ServersClientError {
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

/// `things.get`, with its outcome as a value.
public nonisolated func thingsGet(
  _ core: ServersClientCore, _ request: GetRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<GetResponse, GetError> {
  await core.send(request, options: options)
}
