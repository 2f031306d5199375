// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `class.switch`.
public nonisolated struct SwitchRequest: OperationRequest, Equatable {
  public var body: Int
  public var requestBody: String

  public init(body: Int, requestBody: String) {
    self.body = body
    self.requestBody = requestBody
  }

  public static let operation = OperationDescription(
    id: "switch", name: "class.switch", method: .get, path: "/switch", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("body", to: body)
    message.setTextBody(requestBody, as: "text/plain")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Default, SwitchError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `class.switch` fails.
public nonisolated enum SwitchError: KeywordsAsNamesClientError {
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

/// `class.switch`, with its outcome as a value.
public nonisolated func classSwitch(
  _ core: KeywordsAsNamesClientCore, _ request: SwitchRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<Default, SwitchError> {
  await core.send(request, options: options)
}
