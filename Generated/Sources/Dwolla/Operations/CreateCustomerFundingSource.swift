// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.fundingSources.create`.
public nonisolated struct CreateCustomerFundingSourceRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var customerID: String
  /// What to add.
  public var body: CreateCustomerFundingSourceBody
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(
    customerID: String, body: CreateCustomerFundingSourceBody, idempotencyKey: String? = nil
  ) {
    self.customerID = customerID
    self.body = body
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "createCustomerFundingSource", name: "customers.fundingSources.create", method: .post,
    path: "/customers/{id}/funding-sources", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])],
    secretFields: ["accountNumber", "plaidToken"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: customerID)
    try message.setIdempotencyKey(idempotencyKey)
    try message.setBody(body, as: "application/vnd.dwolla.v1.hal+json")
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<CreateCustomerFundingSourceResponse, CreateCustomerFundingSourceError>
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

/// What `customers.fundingSources.create` returns: 201.
///
/// The funding source was added. The answer has no body, the header names it.
public nonisolated struct CreateCustomerFundingSourceResponse: Equatable, Sendable {
  /// The URL of the new funding source.
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

/// How `customers.fundingSources.create` fails.
public nonisolated enum CreateCustomerFundingSourceError: DwollaError {
  /// 400: A value is wrong, the exchange or its token is no longer good, or the funding source was
  /// added before.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not add funding sources to this customer.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is no customer with this identifier.
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
    /// The exchange is no longer in use
    case inactiveExchange = "The exchange is no longer active."
    /// The partner's token has expired
    case invalidExchangeToken = "Exchange token is expired."
    /// The authorization belongs to another funding source
    case duplicate =
      "Duplicate funding source or validation error. Authorization already associated to a funding source."
    /// A card that cannot be used
    case invalidCard = "Validation error(s) present. See embedded errors list for more details."

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
    }
  }
}

/// `customers.fundingSources.create`, with its outcome as a value.
public nonisolated func customersFundingSourcesCreate(
  _ core: DwollaCore, _ request: CreateCustomerFundingSourceRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateCustomerFundingSourceResponse, CreateCustomerFundingSourceError> {
  await core.send(request, options: options)
}

/// The funding sources that a customer can have.
public nonisolated enum CreateCustomerFundingSourceBody: JSONUnion {
  /// Asks for a debit card by an exchange with Checkout.com, to pay out to it.
  case card(CreateCardSource)
  /// Asks for a bank account by an exchange, that is, as an open banking partner knows it. It is
  /// verified at once.
  case exchange(CreateExchangeSource)
  /// Asks for a bank account by its numbers. It is not verified until micro-deposits are.
  case bank(CreateBankSource)
  /// Asks for a bank account by a processor token of Plaid. It is verified at once.
  case plaid(CreatePlaidSource)
  /// Asks for a virtual account number, which others can send money to and take money from.
  case virtual(CreateVirtualSource)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.card(_:)),
    .init(Self.exchange(_:)),
    .init(Self.bank),
    .init(Self.plaid),
    .init(Self.virtual)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .card(let value): try value.write(to: &json)
    case .exchange(let value): try value.write(to: &json)
    case .bank(let value): try value.write(to: &json)
    case .plaid(let value): try value.write(to: &json)
    case .virtual(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  /// Asks for a debit card by an exchange with Checkout.com, to pay out to it.
  public static func card(name: String, cardDetails: CardHolder, exchange: Link) -> Self {
    .card(.init(name: name, cardDetails: cardDetails, exchange: exchange))
  }

  /// Asks for a bank account by an exchange, that is, as an open banking partner knows it. It is
  /// verified at once.
  public static func exchange(
    bankAccountType: BankAccountType, name: String, exchange: Link,
    onDemandAuthorization: Link? = nil
  ) -> Self {
    .exchange(
      .init(
        bankAccountType: bankAccountType,
        name: name,
        exchange: exchange,
        onDemandAuthorization: onDemandAuthorization
      )
    )
  }

  /// What the funding source is called, in up to 50 characters.
  public var name: String? {
    switch self {
    case .card(let value): value.name
    case .exchange(let value): value.name
    case .bank(let value): value.name
    case .plaid(let value): value.name
    case .virtual(let value): value.name
    case .unknown(let value): value["name"]?.string
    }
  }
}
