// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.inline`.
public nonisolated struct InlineRequest: OperationRequest, Equatable {
  public var body: [Pet]

  public init(body: [Pet]) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "inline",
    name: "bodies.inline",
    method: .post,
    path: "/inline",
    accept: ["application/json"],
    security: [])

  public func write(to message: inout RequestMessage) throws(NoResponse) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: Answer
  ) throws(NoResponse) -> Result<InlineResponseBody, InlineError> {
    switch answer.status {
    case 200 where answer.has("application/json"):
      return .success(try answer.decode())
    default:
      return .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `bodies.inline` fails.
public nonisolated enum InlineError: BodiesClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case noResponse(NoResponse)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .noResponse(let cause): cause
    }
  }
}

/// `bodies.inline`, with its outcome as a value.
public nonisolated func bodiesInline(
  _ core: BodiesClientCore,
  _ request: InlineRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<InlineResponseBody, InlineError> {
  await core.send(request, options: options)
}

public nonisolated struct InlineResponseBody: Codable, Equatable, Sendable {
  public var list: [IDFields]?

  public init(list: [IDFields]? = nil) {
    self.list = list
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    list = try container.decodeIfPresent("list")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(list, "list")
  }
}
