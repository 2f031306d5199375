// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `users.create`.
public nonisolated struct CreateUserRequest: OperationRequest, Equatable {
  public var pin: String {
    get { _pin.value }
    set { _pin.value = newValue }
  }
  public var body: NewUser
  public var resetToken: String? {
    get { _resetToken.value }
    set { _resetToken.value = newValue }
  }
  public var pageToken: Int?
  private var _pin: Hidden<String>
  private var _resetToken: Hidden<String?>

  public init(pin: String, body: NewUser, resetToken: String? = nil, pageToken: Int? = nil) {
    _pin = Hidden(pin)
    self.body = body
    _resetToken = Hidden(resetToken)
    self.pageToken = pageToken
  }

  public static let operation = OperationDescription(
    id: "createUser", name: "users.create", method: .post, path: "/users",
    accept: ["application/json"], security: [],
    secretFields: [
      "answers",
      "codes",
      "credentials",
      "delegate",
      "hint",
      "keys",
      "number",
      "old_password",
      "password",
      "pin",
    ]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("pin", to: pin)
    try message.setHeader("X-Reset-Token", to: resetToken)
    try message.setQuery("page_token", to: pageToken)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateUserResponse, CreateUserError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299:
      .success(
        .init(
          sessionToken: try answer.requiredHeader("X-Session-Token"),
          key: answer.header("X-Key"),
          body: try answer.decode(),
          response: answer.response))
    case 409: .failure(.conflict(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `users.create` returns: 201.
///
/// Made.
public nonisolated struct CreateUserResponse: Equatable, Sendable {
  /// The header `X-Session-Token`.
  public var sessionToken: String {
    get { _sessionToken.value }
    set { _sessionToken.value = newValue }
  }
  /// The header `X-Key`.
  public var key: String? {
    get { _key.value }
    set { _key.value = newValue }
  }
  /// The decoded body.
  public var body: User
  /// The whole HTTP response.
  public var response: Response
  private var _sessionToken: Hidden<String>
  private var _key: Hidden<String?>

  public init(sessionToken: String, key: String? = nil, body: User, response: Response) {
    _sessionToken = Hidden(sessionToken)
    _key = Hidden(key)
    self.body = body
    self.response = response
  }
}

/// How `users.create` fails.
public nonisolated enum CreateUserError: SecretsClientError {
  /// 409: Taken.
  case conflict(Failure<CreateUserConflict>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .conflict(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

public nonisolated struct CreateUserConflict: JSONObject {
  public var hint: String? {
    get { _hint.value }
    set { _hint.value = newValue }
  }
  private var _hint: Hidden<String?>

  public init(hint: String? = nil) {
    _hint = Hidden(hint)
  }

  public static let properties = Properties(Self.init, (\.hint, "hint"))
}
