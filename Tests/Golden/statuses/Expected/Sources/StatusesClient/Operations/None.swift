// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.none`.
public nonisolated struct NoneRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "none", name: "statuses.none", method: .delete, path: "/none", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<NoneResponse, NoneError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `statuses.none` returns: 204.
///
/// Gone.
public nonisolated struct NoneResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `statuses.none` fails.
public nonisolated enum NoneError: StatusesClientError {
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

/// `statuses.none`, with its outcome as a value.
public nonisolated func statusesNone(
  _ core: StatusesClientCore, _ request: NoneRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<NoneResponse, NoneError> {
  await core.send(request, options: options)
}
