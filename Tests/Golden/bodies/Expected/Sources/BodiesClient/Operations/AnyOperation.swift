// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.any`.
public nonisolated struct AnyRequest: OperationRequest, Equatable {
  public var body: JSONValue?

  public init(body: JSONValue? = nil) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "any", name: "bodies.any", method: .post, path: "/any", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<JSONValue?, AnyError> {
    switch answer.status {
    case _ where !(answer.isEmpty || answer.has("application/json")):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decodeIfPresent())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `bodies.any` fails.
public nonisolated enum AnyError: BodiesClientError {
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
