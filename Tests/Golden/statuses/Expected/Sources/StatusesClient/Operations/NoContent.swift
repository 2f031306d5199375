// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.noContent`.
public nonisolated struct NoContentRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "noContent", name: "statuses.noContent", method: .put, path: "/no-content",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Thing?, NoContentError> {
    switch answer.status {
    case 200...299 where answer.isEmpty || answer.has("application/json"):
      .success(try answer.decodeIfPresent())
    case 304: .failure(.notModified(answer.emptyFailure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `statuses.noContent` fails.
public nonisolated enum NoContentError: StatusesClientError {
  /// 304: Described with content that no response has.
  case notModified(Failure<NoBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .notModified(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `statuses.noContent`, with its outcome as a value.
public nonisolated func statusesNoContent(
  _ core: StatusesClientCore, _ request: NoContentRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<Thing?, NoContentError> {
  await core.send(request, options: options)
}
