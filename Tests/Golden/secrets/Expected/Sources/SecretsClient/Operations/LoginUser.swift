// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `users.login`.
public nonisolated struct LoginUserRequest: OperationRequest, Equatable {
  public var body: LoginUserBody

  public init(body: LoginUserBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "login", name: "users.login", method: .post, path: "/login", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setFormBody(body, as: "application/x-www-form-urlencoded")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<LoginUserResponseBody, LoginUserError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `users.login` fails.
public nonisolated enum LoginUserError: SecretsClientError {
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

public nonisolated struct LoginUserBody: JSONObject {
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

  public static let properties = Properties(Self.init, (\.password, "password"), (\.user, "user"))
}

public nonisolated struct LoginUserResponseBody: JSONObject {
  public var accessToken: String {
    get { _accessToken.value }
    set { _accessToken.value = newValue }
  }
  public var tokenType: String
  public var tokens: [String]? {
    get { _tokens.value }
    set { _tokens.value = newValue }
  }
  private var _accessToken: Hidden<String>
  private var _tokens: Hidden<[String]?>

  public init(accessToken: String, tokenType: String, tokens: [String]? = nil) {
    _accessToken = Hidden(accessToken)
    self.tokenType = tokenType
    _tokens = Hidden(tokens)
  }

  public static let properties = Properties(
    Self.init, (\.accessToken, "access_token"), (\.tokenType, "token_type"), (\.tokens, "tokens")
  )
}
