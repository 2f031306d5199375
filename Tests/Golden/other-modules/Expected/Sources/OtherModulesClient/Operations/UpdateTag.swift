// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `tags.update`.
public nonisolated struct UpdateTagRequest: OperationRequest, Equatable {
  public var id: String
  public var body: Notification
  public var apiKey: String? {
    get { _apiKey.value }
    set { _apiKey.value = newValue }
  }
  public var c: Comment?
  private var _apiKey: Hidden<String?>

  public init(id: String, body: Notification, apiKey: String? = nil, c: Comment? = nil) {
    self.id = id
    self.body = body
    _apiKey = Hidden(apiKey)
    self.c = c
  }

  public static let operation = OperationDescription(
    id: "postTag", name: "tags.update", method: .post, path: "/tags/{id}",
    accept: ["application/json"], security: [.apiKey(name: "api[key]", in: .query)]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setQuery("api[key]", to: apiKey)
    try message.setQuery("c", to: c)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<UpdateTagResponse, UpdateTagError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200: .success(.ok(.init(body: try answer.decode(), response: answer.response)))
    case 202: .success(.accepted(.init(body: try answer.decode(), response: answer.response)))
    case 400: .failure(.badRequest(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `tags.update` returns: one of its documented successes.
public nonisolated enum UpdateTagResponse: Equatable, Sendable {
  /// 200
  case ok(Ok)
  /// 202
  case accepted(Accepted)

  /// What `tags.update` returns: 200.
  ///
  /// d
  public nonisolated struct Ok: Equatable, Sendable {
    /// The decoded body.
    public var body: Suite
    /// The whole HTTP response.
    public var response: Response

    public init(body: Suite, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `tags.update` returns: 202.
  ///
  /// d
  public nonisolated struct Accepted: Equatable, Sendable {
    /// The decoded body.
    public var body: Person
    /// The whole HTTP response.
    public var response: Response

    public init(body: Person, response: Response) {
      self.body = body
      self.response = response
    }
  }
}

/// How `tags.update` fails.
public nonisolated enum UpdateTagError: OtherModulesClientError {
  /// 400: e
  case badRequest(Failure<Pet>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
