// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `accounts.fundingSources.create`.
public nonisolated struct CreateFundingSourceRequest: OperationRequest, Equatable {
  /// What to add.
  public var body: CreateFundingSourceBody
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(body: CreateFundingSourceBody, idempotencyKey: String? = nil) {
    self.body = body
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "createFundingSource", name: "accounts.fundingSources.create", method: .post,
    path: "/funding-sources", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])],
    secretFields: ["accountNumber", "plaidToken"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setIdempotencyKey(idempotencyKey)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateFundingSourceResponse, CreateFundingSourceError> {
    switch answer.status {
    case 200...299: .success(.init(location: answer.header("Location"), response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 409: .failure(.conflict(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `accounts.fundingSources.create` returns: 201.
///
/// The funding source was added. The answer has no body, the header names it.
public nonisolated struct CreateFundingSourceResponse: Equatable, Sendable {
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

/// How `accounts.fundingSources.create` fails.
public nonisolated enum CreateFundingSourceError: DwollaError {
  /// 400: A value is wrong, or the bank account was added before.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not add funding sources.
  case forbidden(Failure<ErrorBody>)
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
    case .conflict(let failure), .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

  /// The documented alternatives of `badRequest`, by `message` of the body.
  public enum BadRequestAlternative: String, CaseIterable, Sendable {
    /// A routing number that no bank has
    case validationError = "Validation error(s) present. See embedded errors list for more details."
    /// The same bank account again
    case duplicateResource = "Bank already exists: id=df8392e5-4c06-42ed-b247-c098ed6f5a11"

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
    }
  }
}

/// `accounts.fundingSources.create`, with its outcome as a value.
public nonisolated func accountsFundingSourcesCreate(
  _ core: DwollaCore, _ request: CreateFundingSourceRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateFundingSourceResponse, CreateFundingSourceError> {
  await core.send(request, options: options)
}

/// The funding sources that your own account can have.
public nonisolated enum CreateFundingSourceBody: JSONUnion {
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
    .init(Self.exchange(_:)),
    .init(Self.bank),
    .init(Self.plaid),
    .init(Self.virtual)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .exchange(let value): try value.write(to: &json)
    case .bank(let value): try value.write(to: &json)
    case .plaid(let value): try value.write(to: &json)
    case .virtual(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
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
    case .exchange(let value): value.name
    case .bank(let value): value.name
    case .plaid(let value): value.name
    case .virtual(let value): value.name
    case .unknown(let value): value["name"]?.string
    }
  }
}
