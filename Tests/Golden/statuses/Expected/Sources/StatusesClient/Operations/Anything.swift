// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.anything`.
public nonisolated struct AnythingRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "anything", name: "statuses.anything", method: .get, path: "/anything", accept: ["*/*"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<String, AnythingError> {
    switch answer.status {
    case 200...299: .success(try answer.decodeOrText())
    case 400: .failure(.badRequest(try answer.failureOrText()))
    case _ where !answer.holdsJSON: .failure(.undocumented(answer.undocumented))
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `statuses.anything` fails.
public nonisolated enum AnythingError: StatusesClientError {
  /// 400: Text or JSON.
  case badRequest(Failure<JSONValue>)
  /// 404: JSON of any type.
  case notFound(Failure<ProblemModel>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure): failure
    case .notFound(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `statuses.anything`, with its outcome as a value.
public nonisolated func statusesAnything(
  _ core: StatusesClientCore, _ request: AnythingRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<String, AnythingError> {
  await core.send(request, options: options)
}
