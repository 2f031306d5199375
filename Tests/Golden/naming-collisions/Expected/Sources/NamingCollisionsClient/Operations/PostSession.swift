// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `sessions.postSession`.
public nonisolated struct PostSessionRequest: OperationRequest, Equatable {
  public var output: OutputModel
  public var bodyQuery: String?
  public var idQuery: String?
  public var idHeader: String?
  public var idCookie: String?
  public var problem: ProblemModel?
  public var operation: PostSessionRequestOperation?
  public var kind: Kind?
  public var body: PostSessionBody?

  public init(
    output: OutputModel = .plain, bodyQuery: String? = nil, idQuery: String? = nil,
    idHeader: String? = nil, idCookie: String? = nil, problem: ProblemModel? = nil,
    operation: PostSessionRequestOperation? = nil, kind: Kind? = nil, body: PostSessionBody? = nil
  ) {
    self.output = output
    self.bodyQuery = bodyQuery
    self.idQuery = idQuery
    self.idHeader = idHeader
    self.idCookie = idCookie
    self.problem = problem
    self.operation = operation
    self.kind = kind
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createSession", name: "sessions.postSession", method: .post, path: "/session",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("output", to: output)
    try message.setQuery("body", to: bodyQuery)
    try message.setQuery("id", to: idQuery)
    try message.setHeader("id", to: idHeader)
    try message.setCookie("ID", to: idCookie)
    try message.setQuery("problem", to: problem)
    try message.setQuery("operation", to: operation)
    try message.setQuery("kind", to: kind)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<PostSessionResponseBody, PostSessionError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }

  public nonisolated struct PostSessionRequestOperation: OpenEnum {
    public static let b = Self(rawValue: "b")

    /// The documented values.
    public static let knownValues: [Self] = [.b]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct Kind: OpenEnum {
    public static let a = Self(rawValue: "a")

    /// The documented values.
    public static let knownValues: [Self] = [.a]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

/// How `sessions.postSession` fails.
public nonisolated enum PostSessionError: NamingCollisionsClientError {
  /// 400: Inline.
  case badRequest(Failure<PostSessionBadRequest>)
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

public nonisolated struct PostSessionBody: JSONObject {
  public var sent: String?

  public init(sent: String? = nil) {
    self.sent = sent
  }

  public static let properties = Properties(Self.init, (\.sent, "sent"))
}

public nonisolated struct PostSessionBadRequest: JSONObject {
  public var reason: String?

  public init(reason: String? = nil) {
    self.reason = reason
  }

  public static let properties = Properties(Self.init, (\.reason, "reason"))
}

public nonisolated struct PostSessionResponseBody: JSONObject {
  public var session: String?

  public init(session: String? = nil) {
    self.session = session
  }

  public static let properties = Properties(Self.init, (\.session, "session"))
}
