// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `tokens.create`.
public nonisolated struct CreateTokenRequest: OperationRequest {
  public var body: CreateTokenBody
  /// The credential of this call, sent as `Authorization`: the API's description asks for
  /// `basicAuth`, and does not define it.
  public var security: Security

  public init(body: CreateTokenBody, security: Security) {
    self.body = body
    self.security = security
  }

  public static let operation = OperationDescription(
    id: "createToken", name: "tokens.create", method: .post, path: "/token", accept: [],
    security: [.undefined]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setFormBody(body, as: "application/x-www-form-urlencoded")
    message.setSecurity(security)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateTokenResponse, CreateTokenError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `tokens.create` returns: 204.
///
/// Done.
public nonisolated struct CreateTokenResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `tokens.create` fails.
public nonisolated enum CreateTokenError: MultipartClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

public nonisolated struct CreateTokenBody: JSONObject {
  public var grantType: GrantType

  public init(grantType: GrantType = .clientCredentials) {
    self.grantType = grantType
  }

  public static let properties = Properties(Self.init, (\.grantType, "grant_type"))

  public nonisolated struct GrantType: OpenEnum {
    public static let clientCredentials = Self(rawValue: "client_credentials")

    /// The documented values.
    public static let knownValues: [Self] = [.clientCredentials]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
