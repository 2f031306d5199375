// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.createFromJSON`.
public nonisolated struct CreateFromJSONRequest: OperationRequest, Equatable {
  public var body: Both

  public init(body: Both) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createFromJSON", name: "documents.createFromJSON", method: .post, path: "/json",
    accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateFromJSONResponse, CreateFromJSONError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `documents.createFromJSON` returns: 204.
///
/// Done.
public nonisolated struct CreateFromJSONResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `documents.createFromJSON` fails.
public nonisolated enum CreateFromJSONError: MultipartClientError {
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
