// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.optional`.
public nonisolated struct OptionalRequest: OperationRequest, Equatable {
  public var dry: Bool?
  public var body: Pet?

  public init(dry: Bool? = nil, body: Pet? = nil) {
    self.dry = dry
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "optional", name: "bodies.optional", method: .post, path: "/optional", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("dry", to: dry)
    try message.setBody(body, as: "application/vnd.pets+json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<OptionalResponse, OptionalError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `bodies.optional` returns: 204.
///
/// Done.
public nonisolated struct OptionalResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `bodies.optional` fails.
public nonisolated enum OptionalError: BodiesClientError {
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
