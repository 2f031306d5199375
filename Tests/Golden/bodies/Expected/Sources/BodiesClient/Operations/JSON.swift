// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.json`.
public nonisolated struct JSONRequest: OperationRequest, Equatable {
  /// The pet.
  public var body: Body

  public init(body: Body) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "json", name: "bodies.json", method: .post, path: "/json", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    switch body {
    case .json(let body):
      try message.setBody(body, as: "application/json")
    case .text(let body):
      message.setTextBody(body, as: "text/plain")
    }
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<JSONResponse, JSONOperationError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }

  /// The content that is sent: one of several.
  public nonisolated enum Body: Equatable, Sendable {
    /// Sent as `application/json`.
    case json(Pet)
    /// Sent as `text/plain`.
    case text(String)
  }
}

/// What `bodies.json` returns: 204.
///
/// Done.
public nonisolated struct JSONResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `bodies.json` fails.
public nonisolated enum JSONOperationError: BodiesClientError {
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
