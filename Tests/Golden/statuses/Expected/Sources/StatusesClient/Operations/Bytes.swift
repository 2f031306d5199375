// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.bytes`.
public nonisolated struct BytesRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "bytes", name: "statuses.bytes", method: .get, path: "/bytes",
    accept: ["application/pdf", "application/json"], security: [], streamed: ["*/*"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<HTTPBody, BytesError> {
    switch answer.status {
    case 200...299 where answer.has("application/pdf"): .success(answer.stream)
    case 500 where answer.has("application/json"):
      .failure(.internalServerError(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `statuses.bytes` fails.
public nonisolated enum BytesError: StatusesClientError {
  /// 500: Free-form.
  case internalServerError(Failure<JSONValue>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .internalServerError(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `statuses.bytes`, with its outcome as a value.
public nonisolated func statusesBytes(
  _ core: StatusesClientCore, _ request: BytesRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<HTTPBody, BytesError> {
  await core.send(request, options: options)
}
