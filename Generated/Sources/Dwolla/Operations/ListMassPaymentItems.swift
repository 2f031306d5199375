// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `massPayments.items.list`.
public nonisolated struct ListMassPaymentItemsRequest: OperationRequest, Equatable {
  /// The identifier of the mass payment, the last part of its URL.
  public var massPaymentID: String
  /// How many items a page has. Without it a page has 25; there can be 200.
  public var limit: Int?
  /// How many items to skip. Following the link `next` is the better way to the next page.
  public var offset: Int?
  /// Only payments that have one of these statuses.
  public var status: [MassPaymentItemStatus]?

  public init(
    massPaymentID: String, limit: Int? = nil, offset: Int? = nil,
    status: [MassPaymentItemStatus]? = nil
  ) {
    self.massPaymentID = massPaymentID
    self.limit = limit
    self.offset = offset
    self.status = status
  }

  public static let operation = OperationDescription(
    id: "listMassPaymentItems", name: "massPayments.items.list", method: .get,
    path: "/mass-payments/{id}/items", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: massPaymentID)
    try message.setQuery("limit", to: limit)
    try message.setQuery("offset", to: offset)
    try message.setQuery("status", to: status)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<MassPaymentItems, ListMassPaymentItemsError> {
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

/// How `massPayments.items.list` fails.
public nonisolated enum ListMassPaymentItemsError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not list these payments.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is no mass payment with this identifier.
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

/// `massPayments.items.list`, with its outcome as a value.
public nonisolated func massPaymentsItemsList(
  _ core: DwollaCore, _ request: ListMassPaymentItemsRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<MassPaymentItems, ListMassPaymentItemsError> {
  await core.send(request, options: options)
}
