// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `shapes.create`.
public nonisolated struct CreateShapeRequest: OperationRequest, Equatable {
  public var body: CreateShapeBody

  public init(body: CreateShapeBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createShape", name: "shapes.create", method: .post, path: "/shapes",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Shapes, CreateShapeError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `shapes.create` fails.
public nonisolated enum CreateShapeError: CompositionClientError {
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

/// What all shapes have.
public nonisolated struct CreateShapeBody: JSONObject {
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

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.kind, "kind"), (\.note, "note"), (\.extra, "extra")
  )
}
