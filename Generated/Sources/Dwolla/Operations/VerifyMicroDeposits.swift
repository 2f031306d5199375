// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `fundingSources.microDeposits.verify`.
public nonisolated struct VerifyMicroDepositsRequest: OperationRequest, Equatable {
  /// The identifier of the funding source, the last part of its URL.
  public var fundingSourceID: String
  /// The amounts.
  public var body: MicroDepositAmounts

  public init(fundingSourceID: String, body: MicroDepositAmounts) {
    self.fundingSourceID = fundingSourceID
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "verifyMicroDeposits", name: "fundingSources.microDeposits.verify", method: .post,
    path: "/funding-sources/{id}/micro-deposits", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: fundingSourceID)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<VerifyMicroDepositsResponse, VerifyMicroDepositsError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200: .success(.ok(.init(body: try answer.decode(), response: answer.response)))
    case 202: .success(.accepted(.init(body: try answer.decode(), response: answer.response)))
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `fundingSources.microDeposits.verify` returns: one of its documented successes.
public nonisolated enum VerifyMicroDepositsResponse: Equatable, Sendable {
  /// 200
  case ok(Ok)
  /// 202
  case accepted(Accepted)

  /// What `fundingSources.microDeposits.verify` returns: 200.
  ///
  /// The bank account is verified.
  public nonisolated struct Ok: Equatable, Sendable {
    /// The decoded body.
    public var body: MicroDeposits
    /// The whole HTTP response.
    public var response: Response

    public init(body: MicroDeposits, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `fundingSources.microDeposits.verify` returns: 202.
  ///
  /// The amounts have not arrived yet. Nothing was verified, and no attempt is lost: try again
  /// later.
  public nonisolated struct Accepted: Equatable, Sendable {
    /// The decoded body.
    public var body: ErrorBody
    /// The whole HTTP response.
    public var response: Response

    public init(body: ErrorBody, response: Response) {
      self.body = body
      self.response = response
    }
  }
}

/// How `fundingSources.microDeposits.verify` fails.
public nonisolated enum VerifyMicroDepositsError: DwollaError {
  /// 400: The amounts are wrong.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The bank account is verified already.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is nothing at this URL.
  case notFound(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure), .forbidden(let failure): failure
    case .notFound(let failure), .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `fundingSources.microDeposits.verify`, with its outcome as a value.
public nonisolated func fundingSourcesMicroDepositsVerify(
  _ core: DwollaCore, _ request: VerifyMicroDepositsRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<VerifyMicroDepositsResponse, VerifyMicroDepositsError> {
  await core.send(request, options: options)
}
