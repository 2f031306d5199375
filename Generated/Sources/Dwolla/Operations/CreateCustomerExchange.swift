// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.exchanges.create`.
public nonisolated struct CreateCustomerExchangeRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var id: String
  /// What was handed out, in the form that belongs to the partner.
  public var body: CreateCustomerExchangeBody

  public init(id: String, body: CreateCustomerExchangeBody) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createCustomerExchange", name: "customers.exchanges.create", method: .post,
    path: "/customers/{id}/exchanges", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])], secretFields: ["token"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setBody(body, as: "application/vnd.dwolla.v1.hal+json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateCustomerExchangeResponse, CreateCustomerExchangeError> {
    switch answer.status {
    case 201: .success(.init(location: try answer.header("Location"), response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `customers.exchanges.create` returns: 201.
///
/// The bank account is connected. The header names the exchange.
public nonisolated struct CreateCustomerExchangeResponse: Equatable, Sendable {
  /// The URL of the new exchange.
  public var location: String?
  /// The whole HTTP response.
  public var response: Response

  public init(location: String? = nil, response: Response) {
    self.location = location
    self.response = response
  }
}

/// How `customers.exchanges.create` fails.
public nonisolated enum CreateCustomerExchangeError: DwollaError {
  /// 400: The partner's token has expired, or the connection behind it has ended.
  case badRequest(Failure<ErrorBody>)
  /// 401: The partner's token or the application does not permit the exchange.
  case unauthorized(Failure<ErrorBody>)
  /// 404: There is nothing at this URL.
  case notFound(Failure<NotFoundError>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure): failure
    case .notFound(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

  /// The documented alternatives of `badRequest`, by `code` of the body.
  public enum BadRequestAlternative: String, CaseIterable, Sendable {
    /// Tells that the token which the partner handed out has expired.
    case invalidExchangeToken = "InvalidExchangeToken"
    /// Tells that the connection at the partner has ended.
    case invalidExchange = "InvalidExchange"

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      guard let text = body.code else { return nil }
      self.init(rawValue: text)
    }
  }

  /// The documented alternatives of `unauthorized`, by `code` of the body.
  public enum UnauthorizedAlternative: String, CaseIterable, Sendable {
    /// The partner's token is invalid or has expired, or it lacks a product.
    case unusableExchangeToken = "InvalidExchangeToken"
    /// Creating exchanges is not enabled for the application.
    case scopeNotEnabled = "InvalidScope"

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      guard let text = body.code else { return nil }
      self.init(rawValue: text)
    }
  }
}

/// `customers.exchanges.create`, with its outcome as a value.
public nonisolated func customersExchangesCreate(
  _ core: DwollaCore, _ request: CreateCustomerExchangeRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateCustomerExchangeResponse, CreateCustomerExchangeError> {
  await core.send(request, options: options)
}

/// The forms of a new exchange for a customer.
public nonisolated enum CreateCustomerExchangeBody: JSONCodable {
  /// Asks for an exchange from a bank account that the customer chose in a session with MX.
  case mxOpenBanking(CreateMXOpenBankingExchange)
  /// Asks for an exchange from a bank account that the customer chose in a session with Plaid.
  case plaidOpenBanking(CreatePlaidOpenBankingExchange)
  /// Asks for an exchange from a token of MX, Plaid or Flinks that you obtained yourself.
  case tokenBased(CreateTokenBasedExchange)
  /// Asks for an exchange from the receipt that Finicity gives for a customer's consent.
  case finicitySecure(CreateFinicitySecureExchange)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  private static let members: [UnionMember<Self>] = [
    .init(Self.mxOpenBanking),
    .init(Self.plaidOpenBanking),
    .init(Self.tokenBased),
    .init(Self.finicitySecure),
  ]

  public init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .mxOpenBanking(let value): try value.encode(to: encoder)
    case .plaidOpenBanking(let value): try value.encode(to: encoder)
    case .tokenBased(let value): try value.encode(to: encoder)
    case .finicitySecure(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
