// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.create`.
public nonisolated struct CreateCustomerRequest: OperationRequest, Equatable {
  /// Who the customer is.
  public var body: CreateCustomerBody
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(body: CreateCustomerBody, idempotencyKey: String? = nil) {
    self.body = body
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "createCustomer", name: "customers.create", method: .post, path: "/customers",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])], secretFields: ["number", "ssn"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setIdempotencyKey(idempotencyKey)
    try message.setBody(body, as: "application/vnd.dwolla.v1.hal+json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateCustomerResponse, CreateCustomerError> {
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

/// What `customers.create` returns: 201.
///
/// The customer exists. The answer has no body, the header names the customer.
public nonisolated struct CreateCustomerResponse: Equatable, Sendable {
  /// The URL of the new customer.
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

/// How `customers.create` fails.
public nonisolated enum CreateCustomerError: DwollaError {
  /// 400: A value is missing or wrong, or another customer has the email address.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not create customers.
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
    /// Another customer has the email address
    case duplicate = "Validation error(s) present. See embedded errors list for more details."
    /// A body that cannot be read
    case badRequest = "The request body contains bad syntax or is incomplete."

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
    }
  }
}

/// `customers.create`, with its outcome as a value.
public nonisolated func customersCreate(
  _ core: DwollaCore, _ request: CreateCustomerRequest, options: RequestOptions = RequestOptions()
) async -> Result<CreateCustomerResponse, CreateCustomerError> {
  await core.send(request, options: options)
}

/// The kinds of customer.
public nonisolated enum CreateCustomerBody: JSONUnion {
  /// Asks for a corporation, LLC or partnership that Dwolla verifies, together with the person who
  /// controls it. With all nine digits in the controller's `ssn` it also serves to try the
  /// verification again.
  case verifiedBusiness(CreateVerifiedBusinessCustomer)
  /// Asks for a sole proprietor whose identity and business Dwolla verifies. With all nine digits
  /// in `ssn` it also serves to try the verification again.
  case verifiedSoleProprietor(CreateVerifiedSolePropCustomer)
  /// Asks for a person whose identity Dwolla verifies. With all nine digits in `ssn` it also serves
  /// to try the verification again.
  case verifiedPersonal(CreateVerifiedPersonalCustomer)
  /// Asks for a customer who can only receive money, from your account or a verified customer.
  case receiveOnly(CreateReceiveOnlyCustomer)
  /// Asks for a customer who is not verified, and can move up to 5,000 dollars a week.
  case unverified(CreateUnverifiedCustomer)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.verifiedBusiness),
    .init(Self.verifiedSoleProprietor),
    .init(Self.verifiedPersonal),
    .init(Self.receiveOnly, values: ["/type": ["receive-only"]]),
    .init(Self.unverified, values: ["/type": ["unverified"]])
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .verifiedBusiness(let value): try value.write(to: &json)
    case .verifiedSoleProprietor(let value): try value.write(to: &json)
    case .verifiedPersonal(let value): try value.write(to: &json)
    case .receiveOnly(let value): try value.write(to: &json)
    case .unverified(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  /// The first name, in up to 50 characters.
  public var firstName: String? {
    switch self {
    case .verifiedBusiness(let value): value.firstName
    case .verifiedSoleProprietor(let value): value.firstName
    case .verifiedPersonal(let value): value.firstName
    case .receiveOnly(let value): value.firstName
    case .unverified(let value): value.firstName
    case .unknown(let value): value["firstName"]?.string
    }
  }

  /// The last name, in up to 50 characters.
  public var lastName: String? {
    switch self {
    case .verifiedBusiness(let value): value.lastName
    case .verifiedSoleProprietor(let value): value.lastName
    case .verifiedPersonal(let value): value.lastName
    case .receiveOnly(let value): value.lastName
    case .unverified(let value): value.lastName
    case .unknown(let value): value["lastName"]?.string
    }
  }

  /// The email address, which no other customer has.
  public var email: String? {
    switch self {
    case .verifiedBusiness(let value): value.email
    case .verifiedSoleProprietor(let value): value.email
    case .verifiedPersonal(let value): value.email
    case .receiveOnly(let value): value.email
    case .unverified(let value): value.email
    case .unknown(let value): value["email"]?.string
    }
  }

  /// The phone number, in ten digits.
  public var phone: String? {
    switch self {
    case .verifiedBusiness(let value): value.phone
    case .verifiedSoleProprietor(let value): value.phone
    case .verifiedPersonal(let value): value.phone
    case .receiveOnly(let value): value.phone
    case .unverified(let value): value.phone
    case .unknown(let value): value["phone"]?.string
    }
  }

  /// The IP address that the customer registered from.
  public var ipAddress: String? {
    switch self {
    case .verifiedBusiness(let value): value.ipAddress
    case .verifiedSoleProprietor(let value): value.ipAddress
    case .verifiedPersonal(let value): value.ipAddress
    case .receiveOnly(let value): value.ipAddress
    case .unverified(let value): value.ipAddress
    case .unknown(let value): value["ipAddress"]?.string
    }
  }

  /// Your own identifier for the customer: up to 255 letters, digits, hyphens, dots and
  /// underscores, which no other customer has.
  public var correlationID: String? {
    switch self {
    case .verifiedBusiness(let value): value.correlationID
    case .verifiedSoleProprietor(let value): value.correlationID
    case .verifiedPersonal(let value): value.correlationID
    case .receiveOnly(let value): value.correlationID
    case .unverified(let value): value.correlationID
    case .unknown(let value): value["correlationId"]?.string
    }
  }
}
