// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.beneficialOwnership.certify`.
public nonisolated struct CertifyBeneficialOwnershipForCustomerRequest:
  OperationRequest, Equatable
{
  /// The identifier of the customer, the last part of the customer's URL.
  public var customerID: String
  /// The statement.
  public var body: CertifyBeneficialOwnershipForCustomerBody

  public init(customerID: String, body: CertifyBeneficialOwnershipForCustomerBody) {
    self.customerID = customerID
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "certifyBeneficialOwnershipForCustomer", name: "customers.beneficialOwnership.certify",
    method: .post, path: "/customers/{id}/beneficial-ownership",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: customerID)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<BeneficialOwnership, CertifyBeneficialOwnershipForCustomerError> {
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

/// How `customers.beneficialOwnership.certify` fails.
public nonisolated enum CertifyBeneficialOwnershipForCustomerError: DwollaError {
  /// 400: A value in the body is missing or wrong; the embedded errors say which.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The owners of this customer cannot be certified.
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

/// `customers.beneficialOwnership.certify`, with its outcome as a value.
public nonisolated func customersBeneficialOwnershipCertify(
  _ core: DwollaCore, _ request: CertifyBeneficialOwnershipForCustomerRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<BeneficialOwnership, CertifyBeneficialOwnershipForCustomerError> {
  await core.send(request, options: options)
}

/// The statement.
public nonisolated struct CertifyBeneficialOwnershipForCustomerBody: JSONObject {
  /// What is stated, `certified`.
  public var status: Status

  public init(status: Status = .certified) {
    self.status = status
  }

  public static let properties = Properties(Self.init, (\.status, "status"))

  /// What is stated, `certified`.
  public nonisolated struct Status: OpenEnum {
    public static let certified = Self(rawValue: "certified")

    /// The documented values.
    public static let knownValues: [Self] = [.certified]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
