// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.created`.
public nonisolated struct CreatedRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "created", name: "statuses.created", method: .post, path: "/created",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Thing, CreatedError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `statuses.created` fails.
public nonisolated enum CreatedError: StatusesClientError {
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

/// `statuses.created`, with its outcome as a value.
public nonisolated func statusesCreated(
  _ core: StatusesClientCore, _ request: CreatedRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<Thing, CreatedError> {
  await core.send(request, options: options)
}
