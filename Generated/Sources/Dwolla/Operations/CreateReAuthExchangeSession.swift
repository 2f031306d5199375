// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `exchangeSessions.createReauthentication`.
public nonisolated struct CreateReAuthExchangeSessionRequest: OperationRequest, Equatable {
  /// The identifier of the exchange, the last part of its URL.
  public var exchangeID: String
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?
  /// Where the customer returns to. Plaid needs it on Android and iOS; in a browser leave the body
  /// out.
  public var body: CreateReAuthExchangeSessionBody?

  public init(
    exchangeID: String, idempotencyKey: String? = nil, body: CreateReAuthExchangeSessionBody? = nil
  ) {
    self.exchangeID = exchangeID
    self.idempotencyKey = idempotencyKey
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createReAuthExchangeSession", name: "exchangeSessions.createReauthentication",
    method: .post, path: "/exchanges/{id}/exchange-sessions",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: exchangeID)
    try message.setIdempotencyKey(idempotencyKey)
    try message.setBody(body, as: "application/vnd.dwolla.v1.hal+json")
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<CreateReAuthExchangeSessionResponse, CreateReAuthExchangeSessionError>
  {
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

/// What `exchangeSessions.createReauthentication` returns: 201.
///
/// The session is ready. The answer has no body, the header names the session.
public nonisolated struct CreateReAuthExchangeSessionResponse: Equatable, Sendable {
  /// The URL of the new exchange session. Read the session there to open the partner's screens.
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

/// How `exchangeSessions.createReauthentication` fails.
public nonisolated enum CreateReAuthExchangeSessionError: DwollaError {
  /// 400: The body cannot be used.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not renew this exchange.
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

}

/// `exchangeSessions.createReauthentication`, with its outcome as a value.
public nonisolated func exchangeSessionsCreateReauthentication(
  _ core: DwollaCore, _ request: CreateReAuthExchangeSessionRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateReAuthExchangeSessionResponse, CreateReAuthExchangeSessionError> {
  await core.send(request, options: options)
}

/// The forms of a renewal.
public nonisolated enum CreateReAuthExchangeSessionBody: JSONUnion {
  /// Asks for a renewal that returns to your app, as Plaid needs it on Android and iOS.
  case withRedirect(CreateReAuthExchangeSessionWithRedirect)
  /// Asks for a renewal in a browser, with Plaid. It says nothing, and can be left out.
  case forWeb(CreateReAuthExchangeSessionForWeb)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.withRedirect(_:)),
    .init(Self.forWeb)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .withRedirect(let value): try value.write(to: &json)
    case .forWeb(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  /// Asks for a renewal that returns to your app, as Plaid needs it on Android and iOS.
  public static func withRedirect(redirectURL: Link) -> Self {
    .withRedirect(.init(redirectURL: redirectURL))
  }
}
