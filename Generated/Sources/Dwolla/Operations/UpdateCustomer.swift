// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.update`.
public nonisolated struct UpdateCustomerRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var id: String
  /// What to change.
  public var body: UpdateCustomerBody

  public init(id: String, body: UpdateCustomerBody) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "updateCustomer", name: "customers.update", method: .post, path: "/customers/{id}",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])], secretFields: ["number", "ssn"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Customer, UpdateCustomerError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `customers.update` fails.
public nonisolated enum UpdateCustomerError: DwollaError {
  /// 400: A value is wrong, or another customer has the email address.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not change this customer.
  case forbidden(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure), .forbidden(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `customers.update`, with its outcome as a value.
public nonisolated func customersUpdate(
  _ core: DwollaCore, _ request: UpdateCustomerRequest, options: RequestOptions = RequestOptions()
) async -> Result<Customer, UpdateCustomerError> {
  await core.send(request, options: options)
}

/// The changes that can be made to a customer.
public nonisolated enum UpdateCustomerBody: JSONUnion {
  /// Asks for a corporation, LLC or partnership that Dwolla verifies, together with the person who
  /// controls it. With all nine digits in the controller's `ssn` it also serves to try the
  /// verification again.
  case toVerifiedBusiness(CreateVerifiedBusinessCustomer)
  /// Asks for a sole proprietor whose identity and business Dwolla verifies. With all nine digits
  /// in `ssn` it also serves to try the verification again.
  case toVerifiedSoleProprietor(CreateVerifiedSolePropCustomer)
  /// Tries the verification of a business again, where the controller is verified already.
  case businessWithoutController(UpdateCustomerBusinessWithoutController)
  /// Asks for a person whose identity Dwolla verifies. With all nine digits in `ssn` it also serves
  /// to try the verification again.
  case toVerifiedPersonal(CreateVerifiedPersonalCustomer)
  /// Takes a customer out of use, or back into use.
  case status(UpdateCustomerStatus)
  /// Makes a receive-only customer an unverified one, who can send too.
  case toUnverified(UpdateCustomerToUnverified)
  /// Changes the details of a customer who is receive-only or unverified.
  case unverifiedDetails(UpdateCustomerUnverifiedDetails)
  /// Changes the details of a verified customer. Names cannot be changed any more.
  case verifiedDetails(UpdateCustomerVerifiedDetails)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.toVerifiedBusiness),
    .init(Self.toVerifiedSoleProprietor),
    .init(Self.businessWithoutController),
    .init(Self.toVerifiedPersonal),
    .init(Self.status),
    .init(Self.toUnverified),
    .init(Self.unverifiedDetails, names: ["businessName", "firstName", "lastName"]),
    .init(
      Self.verifiedDetails,
      names: [
        "address1", "address2", "city", "doingBusinessAs", "ipAddress", "phone", "postalCode",
        "state", "website",
      ]
    )
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .toVerifiedBusiness(let value): try value.write(to: &json)
    case .toVerifiedSoleProprietor(let value): try value.write(to: &json)
    case .businessWithoutController(let value): try value.write(to: &json)
    case .toVerifiedPersonal(let value): try value.write(to: &json)
    case .status(let value): try value.write(to: &json)
    case .toUnverified(let value): try value.write(to: &json)
    case .unverifiedDetails(let value): try value.write(to: &json)
    case .verifiedDetails(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}
