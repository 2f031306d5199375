// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `shapes.createShape`.
public nonisolated struct CreateShapeRequest: OperationRequest, Equatable {
  public var body: CreateShapeBody

  public init(body: CreateShapeBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createShape",
    name: "shapes.createShape",
    method: .post,
    path: "/shapes",
    accept: ["application/json"],
    security: [])

  public func write(to message: inout RequestMessage) throws(NoResponse) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(_ answer: Answer) throws(NoResponse) -> Result<Shapes, CreateShapeError> {
    switch answer.status {
    case 200 where answer.has("application/json"):
      return .success(try answer.decode())
    default:
      return .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `shapes.createShape` fails.
public nonisolated enum CreateShapeError: CompositionClientError {
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

/// `shapes.createShape`, with its outcome as a value.
public nonisolated func shapesCreateShape(
  _ core: CompositionClientCore,
  _ request: CreateShapeRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<Shapes, CreateShapeError> {
  await core.send(request, options: options)
}

/// What all shapes have.
public nonisolated struct CreateShapeBody: Codable, Equatable, Sendable {
  public var id: String
  public var kind: String?
  public var note: String?
  public var extra: String?

  public init(id: String, kind: String? = nil, note: String? = nil, extra: String? = nil) {
    self.id = id
    self.kind = kind
    self.note = note
    self.extra = extra
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decode("id")
    kind = try container.decodeIfPresent("kind")
    note = try container.decodeIfPresent("note")
    extra = try container.decodeIfPresent("extra")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(id, "id")
    try container.encodeIfPresent(kind, "kind")
    try container.encodeIfPresent(note, "note")
    try container.encodeIfPresent(extra, "extra")
  }
}
