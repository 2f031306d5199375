// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `clientTokens.create`.
public nonisolated struct CreateClientTokenRequest: OperationRequest, Equatable {
  /// Who may do what.
  public var body: CreateClientToken

  public init(body: CreateClientToken) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createClientToken", name: "clientTokens.create", method: .post, path: "/client-tokens",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])], secretFields: ["token"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ClientToken, CreateClientTokenError> {
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

/// How `clientTokens.create` fails.
public nonisolated enum CreateClientTokenError: DwollaError {
  /// 400: The body cannot be read, or is not complete.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not do this.
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

/// `clientTokens.create`, with its outcome as a value.
public nonisolated func clientTokensCreate(
  _ core: DwollaCore, _ request: CreateClientTokenRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<ClientToken, CreateClientTokenError> {
  await core.send(request, options: options)
}
