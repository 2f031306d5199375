// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.inline`.
public nonisolated struct InlineRequest: OperationRequest, Equatable {
  public var body: [InlineBodyItem]

  public init(body: [InlineBodyItem]) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "inline", name: "bodies.inline", method: .post, path: "/inline",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<InlineResponseBody, InlineError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `bodies.inline` fails.
public nonisolated enum InlineError: BodiesClientError {
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

public nonisolated struct InlineBodyItem: JSONObject {
  public var name: String

  public init(name: String) {
    self.name = name
  }

  public static let properties = Properties(Self.init, (\.name, "name"))
}

public nonisolated struct InlineResponseBody: JSONObject {
  public var list: [List]?

  public init(list: [List]? = nil) {
    self.list = list
  }

  public static let properties = Properties(Self.init, (\.list, "list"))

  public nonisolated struct List: JSONObject {
    public var id: String?

    public init(id: String? = nil) {
      self.id = id
    }

    public static let properties = Properties(Self.init, (\.id, "id"))
  }
}
