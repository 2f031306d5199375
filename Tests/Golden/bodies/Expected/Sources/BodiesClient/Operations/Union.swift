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
    case 204: .success(.init(response: answer.response))
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

/// `bodies.union`, with its outcome as a value.
public nonisolated func bodiesUnion(
  _ core: BodiesClientCore, _ request: UnionRequest, options: RequestOptions = RequestOptions()
) async -> Result<UnionResponse, UnionError> {
  await core.send(request, options: options)
}

public nonisolated enum UnionBody: JSONCodable {
  case pet(Pet)
  case list([Pet])
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  private static let members: [UnionMember<Self>] = [
    .init(Self.pet),
    .init(Self.list),
  ]

  public init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .pet(let value): try value.encode(to: encoder)
    case .list(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
