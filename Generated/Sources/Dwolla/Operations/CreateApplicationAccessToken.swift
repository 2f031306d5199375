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
    id: "createApplicationAccessToken",
    name: "tokens.create",
    method: .post,
    path: "/token",
    accept: ["application/json"],
    security: [.basic],
    secretFields: ["access_token"])

  public func write(to message: inout RequestMessage) throws(NoResponse) {
    try message.setFormBody(body, as: "application/x-www-form-urlencoded")
  }

  public static func read(_ answer: Answer) throws(NoResponse)
    -> Result<CreateApplicationAccessTokenResponseBody, CreateApplicationAccessTokenError>
  {
    switch answer.status {
    case 200 where answer.has("application/json"):
      return .success(try answer.decode())
    case 401 where answer.has("application/json"):
      return .failure(.unauthorized(try answer.failure()))
    default:
      return .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `tokens.create` fails.
public nonisolated enum CreateApplicationAccessTokenError: DwollaError {
  /// 401: The key or the secret is wrong.
  case unauthorized(Failure<CreateApplicationAccessTokenUnauthorized>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case noResponse(NoResponse)

  public var reason: any FailureReason {
    switch self {
    case .unauthorized(let failure): failure
    case .undocumented(let response): response
    case .noResponse(let cause): cause
    }
  }
}

/// `tokens.create`, with its outcome as a value.
public nonisolated func tokensCreate(
  _ core: DwollaCore,
  _ request: CreateApplicationAccessTokenRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateApplicationAccessTokenResponseBody, CreateApplicationAccessTokenError> {
  await core.send(request, options: options)
}

/// A request for a token.
public nonisolated struct CreateApplicationAccessTokenBody: Codable, Equatable, Sendable {
  /// The kind of grant. There is one, `client_credentials`.
  public var grantType: GrantType

  public init(grantType: GrantType = .clientCredentials) {
    self.grantType = grantType
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    grantType = try container.decode("grant_type")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(grantType, "grant_type")
  }

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

/// An error of OAuth 2.0.
public nonisolated struct CreateApplicationAccessTokenUnauthorized: Codable, Equatable, Sendable {
  /// The code of the error.
  public var error: String?

  public init(error: String? = nil) {
    self.error = error
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    error = try container.decodeIfPresent("error")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(error, "error")
  }
}

/// An access token.
public nonisolated struct CreateApplicationAccessTokenResponseBody: Codable, Equatable, Sendable {
  /// The bearer token to send in the `Authorization` header. Treat it as a secret.
  public var accessToken: String {
    get { _accessToken.value }
    set { _accessToken.value = newValue }
  }
  /// How the token is sent; it is `Bearer`.
  public var tokenType: String
  /// The time until the token expires, in seconds; about an hour.
  public var expiresIn: Int
  private var _accessToken: Hidden<String>

  public init(accessToken: String, tokenType: String, expiresIn: Int) {
    _accessToken = Hidden(accessToken)
    self.tokenType = tokenType
    self.expiresIn = expiresIn
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    _accessToken = Hidden(try container.decode("access_token"))
    tokenType = try container.decode("token_type")
    expiresIn = try container.decode("expires_in")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(accessToken, "access_token")
    try container.encode(tokenType, "token_type")
    try container.encode(expiresIn, "expires_in")
  }
}
