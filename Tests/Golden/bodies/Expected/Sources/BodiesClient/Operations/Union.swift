// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.union`.
public nonisolated struct UnionRequest: OperationRequest, Equatable {
  public var body: UnionBody

  public init(body: UnionBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "union", name: "bodies.union", method: .post, path: "/union", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<UnionResponse, UnionError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `bodies.union` returns: 204.
///
/// Done.
public nonisolated struct UnionResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `bodies.union` fails.
public nonisolated enum UnionError: BodiesClientError {
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

public nonisolated enum UnionBody: JSONUnion {
  case pet(Pet)
  case list([Pet])
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.pet),
    .init(Self.list)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .pet(let value): try value.write(to: &json)
    case .list(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}
