// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.nullable`.
public nonisolated struct NullableRequest: OperationRequest, Equatable {
  public var body: NullableBody?

  public init(body: NullableBody?) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "nullable", name: "bodies.nullable", method: .post, path: "/nullable",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<String?, NullableError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `bodies.nullable` fails.
public nonisolated enum NullableError: BodiesClientError {
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

public nonisolated struct NullableBody: JSONObject {
  public var id: String?

  public init(id: String? = nil) {
    self.id = id
  }

  public static let properties = Properties(Self.init, (\.id, "id"))
}
