// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.transfers.list`.
public nonisolated struct ListCustomerTransfersRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var customerID: String
  /// Only transfers whose other party fits this text: a name, an email address, or the identifier
  /// of a customer or account.
  public var search: String?
  /// Only transfers of this amount or more, in dollars.
  public var startAmount: String?
  /// Only transfers of this amount or less, in dollars.
  public var endAmount: String?
  /// Only what was created on this day or later.
  public var startDate: CalendarDate?
  /// Only what was created on this day or earlier.
  public var endDate: CalendarDate?
  /// Only transfers that have this status.
  public var status: TransferStatus?
  /// Only what was created with this correlation ID.
  public var correlationID: String?
  /// How many items a page has. Without it a page has 25; there can be 200.
  public var limit: Int?
  /// How many items to skip. Following the link `next` is the better way to the next page.
  public var offset: Int?

  public init(
    customerID: String, search: String? = nil, startAmount: String? = nil, endAmount: String? = nil,
    startDate: CalendarDate? = nil, endDate: CalendarDate? = nil, status: TransferStatus? = nil,
    correlationID: String? = nil, limit: Int? = nil, offset: Int? = nil
  ) {
    self.customerID = customerID
    self.search = search
    self.startAmount = startAmount
    self.endAmount = endAmount
    self.startDate = startDate
    self.endDate = endDate
    self.status = status
    self.correlationID = correlationID
    self.limit = limit
    self.offset = offset
  }

  public static let operation = OperationDescription(
    id: "listCustomerTransfers", name: "customers.transfers.list", method: .get,
    path: "/customers/{id}/transfers", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: customerID)
    try message.setQuery("search", to: search)
    try message.setQuery("startAmount", to: startAmount)
    try message.setQuery("endAmount", to: endAmount)
    try message.setQuery("startDate", to: startDate)
    try message.setQuery("endDate", to: endDate)
    try message.setQuery("status", to: status)
    try message.setQuery("correlationId", to: correlationID)
    try message.setQuery("limit", to: limit)
    try message.setQuery("offset", to: offset)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Transfers, ListCustomerTransfersError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 401: .failure(.unauthorized(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `customers.transfers.list` fails.
public nonisolated enum ListCustomerTransfersError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
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
    case .unauthorized(let failure), .notFound(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `customers.transfers.list`, with its outcome as a value.
public nonisolated func customersTransfersList(
  _ core: DwollaCore, _ request: ListCustomerTransfersRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<Transfers, ListCustomerTransfersError> {
  await core.send(request, options: options)
}
