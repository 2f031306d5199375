// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `accounts.exchanges.create`.
public nonisolated struct CreateAccountExchangeRequest: OperationRequest, Equatable {
  /// What the partner handed out, in the form that belongs to the partner.
  public var body: CreateAccountExchangeBody
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(body: CreateAccountExchangeBody, idempotencyKey: String? = nil) {
    self.body = body
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "createAccountExchange", name: "accounts.exchanges.create", method: .post,
    path: "/exchanges", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])], secretFields: ["token"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setIdempotencyKey(idempotencyKey)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateAccountExchangeResponse, CreateAccountExchangeError> {
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

/// What `accounts.exchanges.create` returns: 201.
///
/// The account is connected. The header names the exchange.
public nonisolated struct CreateAccountExchangeResponse: Equatable, Sendable {
  /// The URL of the new exchange.
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

/// How `accounts.exchanges.create` fails.
public nonisolated enum CreateAccountExchangeError: DwollaError {
  /// 400: The partner's token has expired, or the connection behind it has ended.
  case badRequest(Failure<ErrorBody>)
  /// 401: The application may not create an exchange, or not from this connection.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not do this.
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
    /// The partner's token has expired
    case invalidExchangeToken = "Exchange token is expired."
    /// The connection at the partner has ended
    case invalidExchange = "The exchange is no longer active."

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
    }
  }
}

/// `accounts.exchanges.create`, with its outcome as a value.
public nonisolated func accountsExchangesCreate(
  _ core: DwollaCore, _ request: CreateAccountExchangeRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateAccountExchangeResponse, CreateAccountExchangeError> {
  await core.send(request, options: options)
}

/// The forms of a new exchange for an account.
public nonisolated enum CreateAccountExchangeBody: JSONUnion {
  /// Asks for an exchange from the receipt that Finicity gives for a customer's consent.
  case finicitySecure(CreateFinicitySecureExchange)
  /// Asks for an exchange from a token of MX, Plaid or Flinks that you obtained yourself, or from
  /// the identifier of a payment session at Checkout.com.
  case tokenBased(CreateTokenBasedExchange)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.finicitySecure(_:)),
    .init(Self.tokenBased(_:))
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .finicitySecure(let value): try value.write(to: &json)
    case .tokenBased(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  /// Asks for an exchange from the receipt that Finicity gives for a customer's consent.
  public static func finicitySecure(
    finicity: CreateFinicitySecureExchange.Finicity, exchangePartner: Link
  ) -> Self {
    .finicitySecure(.init(finicity: finicity, exchangePartner: exchangePartner))
  }

  /// Asks for an exchange from a token of MX, Plaid or Flinks that you obtained yourself, or from
  /// the identifier of a payment session at Checkout.com.
  public static func tokenBased(token: String, exchangePartner: Link) -> Self {
    .tokenBased(.init(token: token, exchangePartner: exchangePartner))
  }

  /// The partner that knows the bank account.
  public var links: ExchangePartnerReference? {
    switch self {
    case .finicitySecure(let value): value.links
    case .tokenBased(let value): value.links
    case .unknown: nil
    }
  }
}
