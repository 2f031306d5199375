// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `labels.ledgerEntries.list`.
public nonisolated struct ListLabelLedgerEntriesRequest: OperationRequest, Equatable {
  /// The identifier of the label, the last part of its URL.
  public var labelID: String
  /// How many items a page has. Without it a page has 25; there can be 200.
  public var limit: Int?
  /// How many items to skip. Following the link `next` is the better way to the next page.
  public var offset: Int?

  public init(labelID: String, limit: Int? = nil, offset: Int? = nil) {
    self.labelID = labelID
    self.limit = limit
    self.offset = offset
  }

  public static let operation = OperationDescription(
    id: "listLabelLedgerEntries", name: "labels.ledgerEntries.list", method: .get,
    path: "/labels/{id}/ledger-entries", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: labelID)
    try message.setQuery("limit", to: limit)
    try message.setQuery("offset", to: offset)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<LedgerEntries, ListLabelLedgerEntriesError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `labels.ledgerEntries.list` fails.
public nonisolated enum ListLabelLedgerEntriesError: DwollaError {
  /// 400: The body cannot be read, or is not complete.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not do this.
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

/// `labels.ledgerEntries.list`, with its outcome as a value.
public nonisolated func labelsLedgerEntriesList(
  _ core: DwollaCore, _ request: ListLabelLedgerEntriesRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<LedgerEntries, ListLabelLedgerEntriesError> {
  await core.send(request, options: options)
}
