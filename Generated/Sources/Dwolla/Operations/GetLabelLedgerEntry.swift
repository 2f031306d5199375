// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `labels.ledgerEntries.get`.
public nonisolated struct GetLabelLedgerEntryRequest: OperationRequest, Equatable {
  /// The identifier of the ledger entry, the last part of its URL.
  public var ledgerEntryID: String

  public init(ledgerEntryID: String) {
    self.ledgerEntryID = ledgerEntryID
  }

  public static let operation = OperationDescription(
    id: "getLabelLedgerEntry", name: "labels.ledgerEntries.get", method: .get,
    path: "/ledger-entries/{ledgerEntryId}", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("ledgerEntryId", to: ledgerEntryID)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<LedgerEntry, GetLabelLedgerEntryError> {
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

/// How `labels.ledgerEntries.get` fails.
public nonisolated enum GetLabelLedgerEntryError: DwollaError {
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
    case .unauthorized(let failure), .forbidden(let failure), .notFound(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `labels.ledgerEntries.get`, with its outcome as a value.
public nonisolated func labelsLedgerEntriesGet(
  _ core: DwollaCore, _ request: GetLabelLedgerEntryRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<LedgerEntry, GetLabelLedgerEntryError> {
  await core.send(request, options: options)
}
