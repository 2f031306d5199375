// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.kba.initiate`.
public nonisolated struct InitiateKBAForCustomerRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var customerID: String
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(customerID: String, idempotencyKey: String? = nil) {
    self.customerID = customerID
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "initiateKbaForCustomer", name: "customers.kba.initiate", method: .post,
    path: "/customers/{id}/kba", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: customerID)
    try message.setIdempotencyKey(idempotencyKey)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<InitiateKBAForCustomerResponse, InitiateKBAForCustomerError> {
    switch answer.status {
    case 200...299: .success(.init(location: answer.header("Location"), response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 409: .failure(.conflict(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `customers.kba.initiate` returns: 201.
///
/// The questions are ready. The answer has no body, the header names them.
public nonisolated struct InitiateKBAForCustomerResponse: Equatable, Sendable {
  /// The URL of the questions.
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

/// How `customers.kba.initiate` fails.
public nonisolated enum InitiateKBAForCustomerError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The customer is not in the status `kba`, or the application may not ask questions.
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
    case .unauthorized(let failure), .forbidden(let failure), .notFound(let failure): failure
    case .conflict(let failure), .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

  /// The documented alternatives of `forbidden`, by `message` of the body.
  public enum ForbiddenAlternative: String, CaseIterable, Sendable {
    /// The customer is in another status
    case invalidResourceState = "The customer is not in a status that allows questions."
    /// The application may not
    case forbidden = "The supplied credentials are not authorized for this resource."

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
    }
  }
}

/// `customers.kba.initiate`, with its outcome as a value.
public nonisolated func customersKbaInitiate(
  _ core: DwollaCore, _ request: InitiateKBAForCustomerRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<InitiateKBAForCustomerResponse, InitiateKBAForCustomerError> {
  await core.send(request, options: options)
}
