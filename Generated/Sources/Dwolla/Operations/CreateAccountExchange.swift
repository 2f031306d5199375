// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `accounts.exchanges.create`.
public nonisolated struct CreateAccountExchangeRequest: OperationRequest, Equatable {
  /// What the partner handed out, in the form that belongs to the partner.
  public var body: CreateAccountExchangeBody

  public init(body: CreateAccountExchangeBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createAccountExchange", name: "accounts.exchanges.create", method: .post,
    path: "/exchanges", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])], secretFields: ["token"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateAccountExchangeResponse, CreateAccountExchangeError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 201:
      .success(
        .init(
          location: try answer.header("Location"),
          body: try answer.decodeIfPresent(),
          response: answer.response))
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `accounts.exchanges.create` returns: 201.
///
/// The account is connected. The header names the exchange.
public nonisolated struct CreateAccountExchangeResponse: Equatable, Sendable {
  /// The URL of the new exchange.
  public var location: String?
  /// The decoded body.
  public var body: [String: JSONValue]?
  /// The whole HTTP response.
  public var response: Response

  public init(location: String? = nil, body: [String: JSONValue]? = nil, response: Response) {
    self.location = location
    self.body = body
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
  case forbidden(Failure<ForbiddenError>)
  /// 404: There is nothing at this URL.
  case notFound(Failure<NotFoundError>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure): failure
    case .forbidden(let failure): failure
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
}

/// `accounts.exchanges.create`, with its outcome as a value.
public nonisolated func accountsExchangesCreate(
  _ core: DwollaCore, _ request: CreateAccountExchangeRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateAccountExchangeResponse, CreateAccountExchangeError> {
  await core.send(request, options: options)
}

/// The forms of a new exchange for an account.
public nonisolated enum CreateAccountExchangeBody: JSONCodable {
  /// Asks for an exchange from a token of MX, Plaid or Flinks that you obtained yourself.
  case tokenBased(CreateTokenBasedExchange)
  /// Asks for an exchange from the receipt that Finicity gives for a customer's consent.
  case finicitySecure(CreateFinicitySecureExchange)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  private static let members: [UnionMember<Self>] = [
    .init(Self.tokenBased),
    .init(Self.finicitySecure),
  ]

  public init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .tokenBased(let value): try value.encode(to: encoder)
    case .finicitySecure(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
