// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `class.updateInit`.
public nonisolated struct InitRequest: OperationRequest, Equatable {
  public var `default`: String
  public var `in`: String
  public var selfQuery: String
  public var `inout`: String
  public var `let`: String?
  public var `var`: String?
  public var type: InitRequestType?
  public var core: String?
  public var optionsQuery: String?
  public var request: String?
  public var result: String?
  public var message: String?
  public var operation: String?
  public var bodyQuery: String?
  public var `try`: String?
  public var `await`: String?
  public var body: Keywords?

  public init(
    default: String, in: String, selfQuery: String, `inout`: String, `let`: String? = nil,
    `var`: String? = nil, type: InitRequestType? = nil, core: String? = nil,
    optionsQuery: String? = nil, request: String? = nil, result: String? = nil,
    message: String? = nil, operation: String? = nil, bodyQuery: String? = nil, try: String? = nil,
    await: String? = nil, body: Keywords? = nil
  ) {
    self.default = `default`
    self.in = `in`
    self.selfQuery = selfQuery
    self.inout = `inout`
    self.let = `let`
    self.var = `var`
    self.type = type
    self.core = core
    self.optionsQuery = optionsQuery
    self.request = request
    self.result = result
    self.message = message
    self.operation = operation
    self.bodyQuery = bodyQuery
    self.try = `try`
    self.await = `await`
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "init", name: "class.updateInit", method: .post, path: "/self/{default}/{in}",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("default", to: `default`)
    try message.setPath("in", to: `in`)
    try message.setQuery("self", to: selfQuery)
    try message.setQuery("inout", to: `inout`)
    try message.setQuery("let", to: `let`)
    try message.setQuery("var", to: `var`)
    try message.setQuery("Type", to: type)
    try message.setQuery("core", to: core)
    try message.setQuery("options", to: optionsQuery)
    try message.setQuery("request", to: request)
    try message.setQuery("result", to: result)
    try message.setQuery("message", to: self.message)
    try message.setQuery("operation", to: operation)
    try message.setQuery("body", to: bodyQuery)
    try message.setQuery("try", to: `try`)
    try message.setQuery("await", to: `await`)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<InitResponse, InitError> {
    switch answer.status {
    case 200...299 where answer.has("application/json"):
      .success(
        .init(
          selfHeader: answer.header("self"),
          default: answer.header("default"),
          in: try answer.requiredHeader("in"),
          responseHeader: answer.header("response"),
          answer: answer.header("answer"),
          body: try answer.decode(),
          response: answer.response))
    default: .failure(.default(answer.emptyFailure()))
    }
  }

  public nonisolated struct InitRequestType: OpenEnum {
    public static let selfValue = Self(rawValue: "self")
    public static let `default` = Self(rawValue: "default")

    /// The documented values.
    public static let knownValues: [Self] = [.selfValue, .default]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

/// What `class.updateInit` returns: 200.
///
/// Done.
public nonisolated struct InitResponse: Equatable, Sendable {
  /// The header `self`.
  public var selfHeader: String?
  /// The header `default`.
  public var `default`: String?
  /// The header `in`.
  public var `in`: String
  /// The header `response`.
  public var responseHeader: String?
  /// The header `answer`.
  public var answer: String?
  /// The decoded body.
  public var body: Keywords
  /// The whole HTTP response.
  public var response: Response

  public init(
    selfHeader: String? = nil, default: String? = nil, in: String, responseHeader: String? = nil,
    answer: String? = nil, body: Keywords, response: Response
  ) {
    self.selfHeader = selfHeader
    self.default = `default`
    self.in = `in`
    self.responseHeader = responseHeader
    self.answer = answer
    self.body = body
    self.response = response
  }
}

/// How `class.updateInit` fails.
public nonisolated enum InitError: KeywordsAsNamesClientError {
  /// Any other status: The rest.
  case `default`(Failure<NoBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .default(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
