// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `users.login`.
public nonisolated struct LoginRequest: OperationRequest, Equatable {
  public var body: LoginBody

  public init(body: LoginBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "login",
    name: "users.login",
    method: .post,
    path: "/login",
    accept: ["application/json"],
    security: [])

  public func write(to message: inout RequestMessage) throws(NoResponse) {
    try message.setFormBody(body, as: "application/x-www-form-urlencoded")
  }

  public static func read(
    _ answer: Answer
  ) throws(NoResponse) -> Result<LoginResponseBody, LoginError> {
    switch answer.status {
    case 200 where answer.has("application/json"):
      return .success(try answer.decode())
    default:
      return .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `users.login` fails.
public nonisolated enum LoginError: SecretsClientError {
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

/// `users.login`, with its outcome as a value.
public nonisolated func usersLogin(
  _ core: SecretsClientCore,
  _ request: LoginRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<LoginResponseBody, LoginError> {
  await core.send(request, options: options)
}

public nonisolated struct LoginBody: Codable, Equatable, Sendable {
  public var user: String?
  public var password: String {
    get { _password.value }
    set { _password.value = newValue }
  }
  private var _password: Hidden<String>

  public init(password: String, user: String? = nil) {
    self.user = user
    _password = Hidden(password)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    user = try container.decodeIfPresent("user")
    _password = Hidden(try container.decode("password"))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(user, "user")
    try container.encode(password, "password")
  }
}

public nonisolated struct LoginResponseBody: Codable, Equatable, Sendable {
  public var accessToken: String {
    get { _accessToken.value }
    set { _accessToken.value = newValue }
  }
  public var tokenType: String
  public var tokens: [String]?
  private var _accessToken: Hidden<String>

  public init(accessToken: String, tokenType: String, tokens: [String]? = nil) {
    _accessToken = Hidden(accessToken)
    self.tokenType = tokenType
    self.tokens = tokens
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    _accessToken = Hidden(try container.decode("access_token"))
    tokenType = try container.decode("token_type")
    tokens = try container.decodeIfPresent("tokens")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(accessToken, "access_token")
    try container.encode(tokenType, "token_type")
    try container.encodeIfPresent(tokens, "tokens")
  }
}
