// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.createMixed`.
public nonisolated struct CreateMixedRequest: OperationRequest {
  public var body: HTTPBody

  public init(body: HTTPBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createMixed", name: "documents.createMixed", method: .post, path: "/mixed", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    message.setBinaryBody(body, as: "multipart/mixed")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateMixedResponse, CreateMixedError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `documents.createMixed` returns: 204.
///
/// Done.
public nonisolated struct CreateMixedResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `documents.createMixed` fails.
public nonisolated enum CreateMixedError: MultipartClientError {
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
