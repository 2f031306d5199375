// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.freeForm`.
public nonisolated struct FreeFormRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "freeForm", name: "statuses.freeForm", method: .post, path: "/free-form",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<[String: JSONValue]?, FreeFormError> {
    switch answer.status {
    case _ where !(answer.isEmpty || answer.has("application/json")):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decodeIfPresent())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `statuses.freeForm` fails.
public nonisolated enum FreeFormError: StatusesClientError {
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

/// `statuses.freeForm`, with its outcome as a value.
public nonisolated func statusesFreeForm(
  _ core: StatusesClientCore, _ request: FreeFormRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<[String: JSONValue]?, FreeFormError> {
  await core.send(request, options: options)
}
