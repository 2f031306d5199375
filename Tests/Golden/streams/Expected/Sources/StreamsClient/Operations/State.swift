// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.state`.
public nonisolated struct StateRequest: OperationRequest, Equatable {
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let operation = OperationDescription(
    id: "state", name: "documents.state", method: .get, path: "/documents/{id}/state",
    accept: ["application/pdf", "application/json"], security: [], streamed: ["application/pdf"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<StateResponse, StateError> {
    switch answer.status {
    case 200 where answer.has("application/pdf"):
      .success(.ok(.init(body: answer.stream, response: answer.response)))
    case 202 where answer.has("application/json"):
      .success(.accepted(.init(body: try answer.decode(), response: answer.response)))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `documents.state` returns: one of its documented successes.
public nonisolated enum StateResponse: Sendable {
  /// 200
  case ok(Ok)
  /// 202
  case accepted(Accepted)

  /// What `documents.state` returns: 200.
  ///
  /// The document is ready.
  public nonisolated struct Ok: Sendable {
    /// The body as it comes.
    public var body: HTTPBody
    /// The whole HTTP response.
    public var response: Response

    public init(body: HTTPBody, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `documents.state` returns: 202.
  ///
  /// It is not ready.
  public nonisolated struct Accepted: Equatable, Sendable {
    /// The decoded body.
    public var body: StateAccepted
    /// The whole HTTP response.
    public var response: Response

    public init(body: StateAccepted, response: Response) {
      self.body = body
      self.response = response
    }
  }
}

/// How `documents.state` fails.
public nonisolated enum StateError: StreamsClientError {
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

public nonisolated struct StateAccepted: JSONObject {
  public var after: Int?

  public init(after: Int? = nil) {
    self.after = after
  }

  public static let properties = Properties(Self.init, (\.after, "after"))
}
