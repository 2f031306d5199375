// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `tokens.create`.
public nonisolated struct CreateApplicationAccessTokenRequest: OperationRequest, Equatable {
  /// The OAuth 2.0 grant that is asked for, as a form.
  public var body: CreateApplicationAccessTokenBody

  public init(body: CreateApplicationAccessTokenBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createApplicationAccessToken", name: "tokens.create", method: .post, path: "/token",
    accept: ["application/json"], security: [.basic], secretFields: ["access_token"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setFormBody(body, as: "application/x-www-form-urlencoded")
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<CreateApplicationAccessTokenResponseBody, CreateApplicationAccessTokenError>
  {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 401: .failure(.unauthorized(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `tokens.create` fails.
public nonisolated enum CreateApplicationAccessTokenError: DwollaError {
  /// 401: The key or the secret is wrong.
  case unauthorized(Failure<OAuthError>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .unauthorized(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `tokens.create`, with its outcome as a value.
public nonisolated func tokensCreate(
  _ core: DwollaCore, _ request: CreateApplicationAccessTokenRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateApplicationAccessTokenResponseBody, CreateApplicationAccessTokenError> {
  await core.send(request, options: options)
}

/// A request for a token.
public nonisolated struct CreateApplicationAccessTokenBody: JSONObject {
  /// The kind of grant. There is one, `client_credentials`.
  public var grantType: GrantType

  public init(grantType: GrantType = .clientCredentials) {
    self.grantType = grantType
  }

  public static let properties = Properties(Self.init, (\.grantType, "grant_type"))

  /// The kind of grant. There is one, `client_credentials`.
  public nonisolated struct GrantType: OpenEnum {
    public static let clientCredentials = Self(rawValue: "client_credentials")

    /// The documented values.
    public static let knownValues: [Self] = [.clientCredentials]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

/// An access token.
public nonisolated struct CreateApplicationAccessTokenResponseBody: JSONObject {
  /// The bearer token to send in the `Authorization` header. Treat it as a secret.
  public var accessToken: String {
    get { _accessToken.value }
    set { _accessToken.value = newValue }
  }
  /// How the token is sent; it is `Bearer`, in capitals or not.
  public var tokenType: String
  /// The time until the token expires, in seconds; about an hour.
  public var expiresIn: Int
  private var _accessToken: Hidden<String>

  public init(accessToken: String, tokenType: String, expiresIn: Int) {
    _accessToken = Hidden(accessToken)
    self.tokenType = tokenType
    self.expiresIn = expiresIn
  }

  public static let properties = Properties(
    Self.init, (\.accessToken, "access_token"), (\.tokenType, "token_type"),
    (\.expiresIn, "expires_in")
  )
}
