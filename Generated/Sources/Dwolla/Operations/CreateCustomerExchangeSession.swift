// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `exchangeSessions.create`.
public nonisolated struct CreateCustomerExchangeSessionRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var customerID: String
  /// The partner, and where the customer returns to when that is in an app.
  public var body: CreateCustomerExchangeSessionBody
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(
    customerID: String, body: CreateCustomerExchangeSessionBody, idempotencyKey: String? = nil
  ) {
    self.customerID = customerID
    self.body = body
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "createCustomerExchangeSession", name: "exchangeSessions.create", method: .post,
    path: "/customers/{id}/exchange-sessions", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: customerID)
    try message.setIdempotencyKey(idempotencyKey)
    try message.setBody(body, as: "application/vnd.dwolla.v1.hal+json")
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<CreateCustomerExchangeSessionResponse, CreateCustomerExchangeSessionError>
  {
    switch answer.status {
    case 200...299: .success(.init(location: answer.header("Location"), response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 409: .failure(.conflict(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `exchangeSessions.create` returns: 201.
///
/// The session is ready. The answer has no body, the header names the session.
public nonisolated struct CreateCustomerExchangeSessionResponse: Equatable, Sendable {
  /// The URL of the new exchange session. Read the session there to open the partner's screens.
  public var location: String? {
    get { _location.value }
    set { _location.value = newValue }
  }
  /// The whole HTTP response.
  public var response: Response
  private var _location: PathOnly<String?>

  public init(location: String? = nil, response: Response) {
    _location = PathOnly(location)
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
  case notFound(Failure<ErrorBody>)
  /// 409: A request with this idempotency key is under way, or one ended with the status 500 within
  /// the last 24 hours. Look whether the resource exists before you send it again with a new key.
  case conflict(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure), .forbidden(let failure): failure
    case .notFound(let failure), .conflict(let failure), .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

  /// The documented alternatives of `badRequest`, by `message` of the body.
  public enum BadRequestAlternative: String, CaseIterable, Sendable {
    /// The link `exchange-partner` does not lead to a partner
    case invalidExchangePartner = "/_links/exchange-partner/href is invalid"
    /// The link `redirect-url` is malformed
    case invalidRedirectURL = "/_links/redirect-url/href is invalid"
    /// The link `redirect-url` is none of those registered for your account
    case unregisteredRedirectURL =
      "The provided redirect URL must exactly match one of the configured URLs for the account"

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
    }
  }

  /// The documented alternatives of `forbidden`, by `message` of the body.
  public enum ForbiddenAlternative: String, CaseIterable, Sendable {
    /// The partner does not offer exchange sessions
    case unsupportedProduct = "The exchange partner specified does not support this product"
    /// The partner offers them, but your account is not set up for it
    case sessionsNotEnabled =
      "Exchange sessions with this exchange partner are not enabled for your account"

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
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
public nonisolated enum CreateCustomerExchangeSessionBody: JSONUnion {
  /// Asks for a session that returns to your app, as Plaid needs it on Android and iOS.
  case withRedirect(CreateCustomerExchangeSessionWithRedirect)
  /// Asks for a session that needs no address to return to, with MX, with Checkout.com or with
  /// Plaid in a browser.
  case forWeb(CreateCustomerExchangeSessionForWeb)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.withRedirect(_:)),
    .init(Self.forWeb(_:))
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .withRedirect(let value): try value.write(to: &json)
    case .forWeb(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  /// Asks for a session that returns to your app, as Plaid needs it on Android and iOS.
  public static func withRedirect(exchangePartner: Link, redirectURL: Link) -> Self {
    .withRedirect(.init(exchangePartner: exchangePartner, redirectURL: redirectURL))
  }

  /// Asks for a session that needs no address to return to, with MX, with Checkout.com or with
  /// Plaid in a browser.
  public static func forWeb(exchangePartner: Link) -> Self {
    .forWeb(.init(exchangePartner: exchangePartner))
  }
}
