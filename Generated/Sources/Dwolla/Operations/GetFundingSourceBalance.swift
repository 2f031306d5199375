// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `fundingSources.balance.get`.
public nonisolated struct GetFundingSourceBalanceRequest: OperationRequest, Equatable {
  /// The identifier of the funding source, the last part of its URL.
  public var fundingSourceID: String

  public init(fundingSourceID: String) {
    self.fundingSourceID = fundingSourceID
  }

  public static let operation = OperationDescription(
    id: "getFundingSourceBalance", name: "fundingSources.balance.get", method: .get,
    path: "/funding-sources/{id}/balance", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: fundingSourceID)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<GetFundingSourceBalanceResponse, GetFundingSourceBalanceError> {
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

/// What `fundingSources.balance.get` returns: one of its documented successes.
public nonisolated enum GetFundingSourceBalanceResponse: Equatable, Sendable {
  /// 200
  case ok(Ok)
  /// 202
  case accepted(Accepted)

  /// What `fundingSources.balance.get` returns: 200.
  ///
  /// The balance.
  public nonisolated struct Ok: Equatable, Sendable {
    /// The decoded body.
    public var body: Balance
    /// The whole HTTP response.
    public var response: Response

    public init(body: Balance, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `fundingSources.balance.get` returns: 202.
  ///
  /// The bank has not answered yet. Ask again when the event tells that it has.
  public nonisolated struct Accepted: Equatable, Sendable {
    /// The decoded body.
    public var body: BalanceInquiry
    /// The whole HTTP response.
    public var response: Response

    public init(body: BalanceInquiry, response: Response) {
      self.body = body
      self.response = response
    }
  }
}

/// How `fundingSources.balance.get` fails.
public nonisolated enum GetFundingSourceBalanceError: DwollaError {
  /// 400: The bank cannot be asked, or the customer has to consent again.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not do this.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is no funding source with this identifier.
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

  /// The documented alternatives of `badRequest`, by `message` of the body.
  public enum BadRequestAlternative: String, CaseIterable, Sendable {
    /// The customer has to consent again
    case updateCredentials = "The credentials of the exchange have to be updated."
    /// The bank account is not connected by open banking
    case unsupportedOperation = "The balance of this funding source cannot be retrieved."

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
    }
  }
}

/// `fundingSources.balance.get`, with its outcome as a value.
public nonisolated func fundingSourcesBalanceGet(
  _ core: DwollaCore, _ request: GetFundingSourceBalanceRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<GetFundingSourceBalanceResponse, GetFundingSourceBalanceError> {
  await core.send(request, options: options)
}
