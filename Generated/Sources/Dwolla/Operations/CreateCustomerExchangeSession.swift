// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `exchangeSessions.create`.
public nonisolated struct CreateCustomerExchangeSessionRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var id: String
  /// The partner, and where the customer returns to when that is in an app.
  public var body: CreateCustomerExchangeSessionBody

  public init(id: String, body: CreateCustomerExchangeSessionBody) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createCustomerExchangeSession", name: "exchangeSessions.create", method: .post,
    path: "/customers/{id}/exchange-sessions", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setBody(body, as: "application/vnd.dwolla.v1.hal+json")
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<CreateCustomerExchangeSessionResponse, CreateCustomerExchangeSessionError>
  {
    switch answer.status {
    case 201: .success(.init(location: try answer.header("Location"), response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `exchangeSessions.create` returns: 201.
///
/// The session is ready. The answer has no body, the header names the session.
public nonisolated struct CreateCustomerExchangeSessionResponse: Equatable, Sendable {
  /// The URL of the new exchange session. Read the session there to open the partner's screens.
  public var location: String?
  /// The whole HTTP response.
  public var response: Response

  public init(location: String? = nil, response: Response) {
    self.location = location
    self.response = response
  }
}

/// How `exchangeSessions.create` fails.
public nonisolated enum CreateCustomerExchangeSessionError: DwollaError {
  /// 400: A link in the body cannot be used.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token does not cover exchange sessions.
  case unauthorized(Failure<ErrorBody>)
  /// 403: There can be no session with this partner.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is nothing at this URL.
  case notFound(Failure<NotFoundError>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure), .forbidden(let failure): failure
    case .notFound(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

  /// The documented alternatives of `badRequest`, by `message` of the body.
  public enum BadRequestAlternative: String, CaseIterable, Sendable {
    /// The link `exchange-partner` does not lead to a partner.
    case invalidExchangePartner = "/_links/exchange-partner/href is invalid"
    /// The link `redirect-url` is malformed.
    case invalidRedirectURL = "/_links/redirect-url/href is invalid"
    /// The link `redirect-url` is none of those registered for your account.
    case unregisteredRedirectURL =
      "The provided redirect URL must exactly match one of the configured URLs for the account"

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      guard let text = body.message else { return nil }
      self.init(rawValue: text)
    }
  }

  /// The documented alternatives of `forbidden`, by `message` of the body.
  public enum ForbiddenAlternative: String, CaseIterable, Sendable {
    /// The partner does not offer exchange sessions.
    case unsupportedProduct = "The exchange partner specified does not support this product"
    /// The partner offers them, but your account is not set up for it.
    case sessionsNotEnabled =
      "Exchange sessions with this exchange partner are not enabled for your account"

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      guard let text = body.message else { return nil }
      self.init(rawValue: text)
    }
  }
}

/// `exchangeSessions.create`, with its outcome as a value.
public nonisolated func exchangeSessionsCreate(
  _ core: DwollaCore, _ request: CreateCustomerExchangeSessionRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateCustomerExchangeSessionResponse, CreateCustomerExchangeSessionError> {
  await core.send(request, options: options)
}

/// The forms of a new exchange session.
public nonisolated enum CreateCustomerExchangeSessionBody: JSONCodable {
  /// Asks for a session that returns to your app, as Plaid needs it on Android and iOS.
  case withRedirect(CreateCustomerExchangeSessionWithRedirect)
  /// Asks for a session that needs no address to return to, with MX or with Plaid in a browser.
  case forWeb(CreateCustomerExchangeSessionForWeb)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  private static let members: [UnionMember<Self>] = [
    .init(Self.withRedirect),
    .init(Self.forWeb),
  ]

  public init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .withRedirect(let value): try value.encode(to: encoder)
    case .forWeb(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
