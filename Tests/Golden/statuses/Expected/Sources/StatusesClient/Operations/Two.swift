// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.two`.
public nonisolated struct TwoRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "two", name: "statuses.two", method: .put, path: "/two",
    accept: ["application/json", "text/csv"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<TwoResponse, TwoError> {
    switch answer.status {
    case 200 where answer.has("application/json"):
      .success(
        .ok(
          .init(
            eTag: answer.header("ETag"),
            body: try answer.decode(),
            response: answer.response)))
    case 201 where answer.has("application/json"):
      .success(.created(.init(body: try answer.decode(), response: answer.response)))
    case 204: .success(.noContent(.init(response: answer.response)))
    case 200...299 where answer.isEmpty || answer.has("text/csv"):
      .success(.success(.init(body: try answer.text(), response: answer.response)))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `statuses.two` returns: one of its documented successes.
public nonisolated enum TwoResponse: Equatable, Sendable {
  /// 200
  case ok(Ok)
  /// 201
  case created(Created)
  /// 204
  case noContent(NoContent)
  /// 2XX
  case success(Success)

  /// What `statuses.two` returns: 200.
  ///
  /// Replaced.
  public nonisolated struct Ok: Equatable, Sendable {
    /// The header `ETag`.
    public var eTag: String?
    /// The decoded body.
    public var body: Thing
    /// The whole HTTP response.
    public var response: Response

    public init(eTag: String? = nil, body: Thing, response: Response) {
      self.eTag = eTag
      self.body = body
      self.response = response
    }
  }

  /// What `statuses.two` returns: 201.
  ///
  /// Created.
  public nonisolated struct Created: Equatable, Sendable {
    /// The decoded body.
    public var body: TwoCreated
    /// The whole HTTP response.
    public var response: Response

    public init(body: TwoCreated, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `statuses.two` returns: 204.
  ///
  /// Nothing to say.
  public nonisolated struct NoContent: Equatable, Sendable {
    /// The whole HTTP response.
    public var response: Response

    public init(response: Response) {
      self.response = response
    }
  }

  /// What `statuses.two` returns: 2XX.
  ///
  /// Some other success.
  public nonisolated struct Success: Equatable, Sendable {
    /// The decoded body.
    public var body: String
    /// The whole HTTP response.
    public var response: Response

    public init(body: String, response: Response) {
      self.body = body
      self.response = response
    }
  }
}

/// How `statuses.two` fails.
public nonisolated enum TwoError: StatusesClientError {
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

/// `statuses.two`, with its outcome as a value.
public nonisolated func statusesTwo(
  _ core: StatusesClientCore, _ request: TwoRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<TwoResponse, TwoError> {
  await core.send(request, options: options)
}

public nonisolated struct TwoCreated: JSONObject {
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let properties = Properties(Self.init, (\.id, "id"))
}
