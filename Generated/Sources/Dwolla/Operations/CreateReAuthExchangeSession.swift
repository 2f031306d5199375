// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `exchangeSessions.createReauthentication`.
public nonisolated struct CreateReAuthExchangeSessionRequest: OperationRequest, Equatable {
  /// The identifier of the exchange, the last part of its URL.
  public var id: String
  /// Where the customer returns to. Plaid needs it on Android and iOS; in a browser leave the body
  /// out.
  public var body: CreateReAuthExchangeSessionBody?

  public init(id: String, body: CreateReAuthExchangeSessionBody? = nil) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createReAuthExchangeSession", name: "exchangeSessions.createReauthentication",
    method: .post, path: "/exchanges/{id}/exchange-sessions",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setBody(body, as: "application/vnd.dwolla.v1.hal+json")
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<CreateReAuthExchangeSessionResponse, CreateReAuthExchangeSessionError>
  {
    switch answer.status {
    case 201: .success(.init(location: try answer.header("Location"), response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 400: .failure(.badRequest(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `exchangeSessions.createReauthentication` returns: 201.
///
/// The session is ready. The answer has no body, the header names the session.
public nonisolated struct CreateReAuthExchangeSessionResponse: Equatable, Sendable {
  /// The URL of the new exchange session. Read the session there to open the partner's screens.
  public var location: String?
  /// The whole HTTP response.
  public var response: Response

  public init(location: String? = nil, response: Response) {
    self.location = location
    self.response = response
  }
}

/// How `exchangeSessions.createReauthentication` fails.
public nonisolated enum CreateReAuthExchangeSessionError: DwollaError {
  /// 400: The body cannot be used.
  case badRequest(Failure<ErrorBody>)
  /// 403: The application may not renew this exchange.
  case forbidden(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .forbidden(let failure): failure
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
public nonisolated enum CreateReAuthExchangeSessionBody: JSONCodable {
  /// Asks for a renewal that returns to your app, as Plaid needs it on Android and iOS.
  case withRedirect(CreateReAuthExchangeSessionWithRedirect)
  /// Asks for a renewal in a browser, with Plaid. It says nothing, and can be left out.
  case forWeb(CreateReAuthExchangeSessionForWeb)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  private static let members: [UnionMember<Self>] = [
    .init(Self.withRedirect),
    .init(Self.forWeb),
  ]

  public init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .withRedirect(let value): try value.encode(to: encoder)
    case .forWeb(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
