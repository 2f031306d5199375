// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.onlyFailures`.
public nonisolated struct OnlyFailuresRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "onlyFailures", name: "statuses.onlyFailures", method: .get, path: "/only-failures",
    accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<OnlyFailuresResponse, OnlyFailuresError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    case 404: .failure(.notFound(answer.emptyFailure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `statuses.onlyFailures` returns: 2XX.
public nonisolated struct OnlyFailuresResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `statuses.onlyFailures` fails.
public nonisolated enum OnlyFailuresError: StatusesClientError {
  /// 404: Not there.
  case notFound(Failure<NoBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .notFound(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `statuses.onlyFailures`, with its outcome as a value.
public nonisolated func statusesOnlyFailures(
  _ core: StatusesClientCore, _ request: OnlyFailuresRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<OnlyFailuresResponse, OnlyFailuresError> {
  await core.send(request, options: options)
}
