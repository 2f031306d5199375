// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.watch`.
public nonisolated struct WatchDocumentRequest: OperationRequest, Equatable {
  public var body: WatchDocumentBody?

  public init(body: WatchDocumentBody? = nil) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "watch", name: "documents.watch", method: .post, path: "/events",
    accept: ["application/json", "text/event-stream;q=0.5"], security: [],
    streamed: ["text/event-stream"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<WatchDocumentResponse, WatchDocumentError> {
    switch answer.status {
    case 200...299 where answer.has("application/json"):
      .success(.ok(.init(body: try answer.decode(), response: answer.response)))
    case 200...299 where answer.has("text/event-stream"):
      .success(.okEvents(.init(body: answer.events(), response: answer.response)))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `documents.watch` returns: one of its documented successes.
public nonisolated enum WatchDocumentResponse: Sendable {
  /// 200
  case ok(Ok)
  /// 200
  case okEvents(OkEvents)

  /// What `documents.watch` returns: 200.
  ///
  /// The state, or each change of it, as the body asks.
  public nonisolated struct Ok: Equatable, Sendable {
    /// The decoded body.
    public var body: Change
    /// The whole HTTP response.
    public var response: Response

    public init(body: Change, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `documents.watch` returns: 200.
  ///
  /// The state, or each change of it, as the body asks.
  public nonisolated struct OkEvents: Sendable {
    /// The body as it comes.
    public var body: EventStream<Change>
    /// The whole HTTP response.
    public var response: Response

    public init(body: EventStream<Change>, response: Response) {
      self.body = body
      self.response = response
    }
  }
}

/// How `documents.watch` fails.
public nonisolated enum WatchDocumentError: StreamsClientError {
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

public nonisolated struct WatchDocumentBody: JSONObject {
  public var stream: Bool?

  public init(stream: Bool? = nil) {
    self.stream = stream
  }

  public static let properties = Properties(Self.init, (\.stream, "stream"))
}
