// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `labels.ledgerEntries.create`.
public nonisolated struct CreateLabelLedgerEntryRequest: OperationRequest, Equatable {
  /// The identifier of the label, the last part of its URL.
  public var labelID: String
  /// The change.
  public var body: CreateLedgerEntry
  /// Names this request, so that sending it again does nothing more. Dwolla remembers the key for
  /// 24 hours, together with the exact body. Store it with your own record of the payment before
  /// you call.
  ///
  /// The client makes a key where none is given. It is the same one each time the call is repeated.
  public var idempotencyKey: String?

  public init(labelID: String, body: CreateLedgerEntry, idempotencyKey: String? = nil) {
    self.labelID = labelID
    self.body = body
    self.idempotencyKey = idempotencyKey
  }

  public static let operation = OperationDescription(
    id: "createLabelLedgerEntry", name: "labels.ledgerEntries.create", method: .post,
    path: "/labels/{id}/ledger-entries", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: labelID)
    try message.setIdempotencyKey(idempotencyKey)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateLabelLedgerEntryResponse, CreateLabelLedgerEntryError> {
    switch answer.status {
    case 200...299: .success(.init(location: answer.header("Location"), response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 409: .failure(.conflict(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `labels.ledgerEntries.create` returns: 201.
///
/// The amount was changed. The answer has no body, the header names the ledger entry.
public nonisolated struct CreateLabelLedgerEntryResponse: Equatable, Sendable {
  /// The URL of the new ledger entry.
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

/// How `labels.ledgerEntries.create` fails.
public nonisolated enum CreateLabelLedgerEntryError: DwollaError {
  /// 400: The body cannot be read, or is not complete.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not do this.
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
    case .badRequest(let failure), .unauthorized(let failure), .forbidden(let failure): failure
    case .notFound(let failure), .conflict(let failure), .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `labels.ledgerEntries.create`, with its outcome as a value.
public nonisolated func labelsLedgerEntriesCreate(
  _ core: DwollaCore, _ request: CreateLabelLedgerEntryRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateLabelLedgerEntryResponse, CreateLabelLedgerEntryError> {
  await core.send(request, options: options)
}
