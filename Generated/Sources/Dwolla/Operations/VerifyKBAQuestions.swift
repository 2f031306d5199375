// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `kba.verify`.
public nonisolated struct VerifyKBAQuestionsRequest: OperationRequest, Equatable {
  /// The identifier of the set of questions, the last part of its URL.
  public var id: String
  /// The answers.
  public var body: VerifyKBAQuestionsBody

  public init(id: String, body: VerifyKBAQuestionsBody) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "verifyKbaQuestions", name: "kba.verify", method: .post, path: "/kba/{id}",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<KBAResult, VerifyKBAQuestionsError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `kba.verify` fails.
public nonisolated enum VerifyKBAQuestionsError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The questions can no longer be answered, or the application may not send answers.
  case forbidden(Failure<ErrorBody>)
  /// 404: There are no questions with this identifier.
  case notFound(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .unauthorized(let failure), .forbidden(let failure), .notFound(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

  /// The documented alternatives of `forbidden`, by `message` of the body.
  public enum ForbiddenAlternative: String, CaseIterable, Sendable {
    /// The time is up
    case expired = "The kba session has expired."
    /// They were answered before
    case invalid = "The kba session is no longer valid."
    /// The application may not
    case forbidden = "The supplied credentials are not authorized for this resource."

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
    }
  }
}

/// `kba.verify`, with its outcome as a value.
public nonisolated func kbaVerify(
  _ core: DwollaCore, _ request: VerifyKBAQuestionsRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<KBAResult, VerifyKBAQuestionsError> {
  await core.send(request, options: options)
}

/// The answers that the customer chose.
public nonisolated struct VerifyKBAQuestionsBody: JSONObject {
  /// One answer for each question.
  public var answers: [KBAChoice]

  public init(answers: [KBAChoice]) {
    self.answers = answers
  }

  public static let properties = Properties(Self.init, (\.answers, "answers"))
}
