// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.custom`.
public nonisolated struct CustomRequest: OperationRequest, Equatable {
  public var body: Pet

  public init(body: Pet) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "custom", name: "bodies.custom", method: .post, path: "/custom", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/vnd.pets.v1")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CustomResponse, CustomError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `bodies.custom` returns: 204.
///
/// Done.
public nonisolated struct CustomResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `bodies.custom` fails.
public nonisolated enum CustomError: BodiesClientError {
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
