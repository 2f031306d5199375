import HTTPTypes

@testable public import Runtime

// A handwritten version of the generated code for an operation.

/// The request of `exchangeSessions.create`.
public nonisolated struct CreateCustomerExchangeSessionRequest: OperationRequest {
  /// Customer's unique identifier.
  public var id: String
  public var body: CreateCustomerExchangeSessionBody

  public init(id: String, body: CreateCustomerExchangeSessionBody) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createCustomerExchangeSession",
    name: "exchangeSessions.create",
    method: .post,
    path: "/customers/{id}/exchange-sessions",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setBody(body, as: "application/vnd.dwolla.v1.hal+json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<
    CreateCustomerExchangeSessionResponse, CreateCustomerExchangeSessionError
  > {
    switch answer.status {
    case 201:
      return .success(
        .init(location: answer.header("Location"), response: answer.response))
    case 400 where answer.has("application/vnd.dwolla.v1.hal+json"):
      return .failure(.badRequest(try answer.failure()))
    case 500...599 where answer.has("application/json"):
      return .failure(.serverError(try answer.failure()))
    default:
      return .failure(.undocumented(answer.undocumented))
    }
  }
}

public nonisolated struct CreateCustomerExchangeSessionResponse: Sendable {
  /// The new session's URL.
  public var location: String?
  public var response: Response
}

public nonisolated enum CreateCustomerExchangeSessionError: OperationError {
  /// 400
  case badRequest(Failure<CreateCustomerExchangeSessionBadRequest>)
  /// 5XX
  case serverError(Failure<JSONValue>)
  /// Any other status, or a documented one with another content type.
  case undocumented(UndocumentedResponse)
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure): failure
    case .serverError(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }
}

public nonisolated func exchangeSessionsCreate(
  _ core: DwollaCore,
  _ request: CreateCustomerExchangeSessionRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateCustomerExchangeSessionResponse, CreateCustomerExchangeSessionError> {
  await core.send(request, options: options)
}

/// The request of `exchangeSessions.get`.
public nonisolated struct GetExchangeSessionRequest: OperationRequest {
  public var id: String
  public var limit: Int?
  public var statuses: [Status]?
  public var since: CalendarDate?
  public var requestID: String?
  public var session: String?

  public init(
    id: String, limit: Int? = nil, statuses: [Status]? = nil, since: CalendarDate? = nil,
    requestID: String? = nil, session: String? = nil
  ) {
    self.id = id
    self.limit = limit
    self.statuses = statuses
    self.since = since
    self.requestID = requestID
    self.session = session
  }

  public static let operation = OperationDescription(
    id: "getExchangeSession",
    name: "exchangeSessions.get",
    method: .get,
    path: "/exchange-sessions/{id}",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setQuery("limit", to: limit)
    try message.setQuery("status", to: statuses, style: .form, explode: true)
    try message.setQuery("since", to: since)
    try message.setHeader("X-Request-Id", to: requestID)
    try message.setCookie("session", to: session)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ExchangeSession, GetExchangeSessionError> {
    switch answer.status {
    case 200 where answer.has("application/vnd.dwolla.v1.hal+json"):
      return .success(try answer.decode())
    default:
      return .failure(.undocumented(answer.undocumented))
    }
  }
}

public nonisolated enum GetExchangeSessionError: OperationError {
  /// Any other status, or a documented one with another content type.
  case undocumented(UndocumentedResponse)
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }
}

public nonisolated func exchangeSessionsGet(
  _ core: DwollaCore,
  _ request: GetExchangeSessionRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<ExchangeSession, GetExchangeSessionError> {
  await core.send(request, options: options)
}
