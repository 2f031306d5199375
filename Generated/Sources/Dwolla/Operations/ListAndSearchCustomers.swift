// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.list`.
public nonisolated struct ListAndSearchCustomersRequest: OperationRequest, Equatable {
  /// How many items a page has. Without it a page has 25; there can be 200.
  public var limit: Int?
  /// How many items to skip. Following the link `next` is the better way to the next page.
  public var offset: Int?
  /// Only customers whose name, business name or email address is like this text.
  public var search: String?
  /// Only the customer who has exactly this email address.
  public var email: String?
  /// Only customers who have one of these statuses.
  public var status: [CustomerStatus]?

  public init(
    limit: Int? = nil, offset: Int? = nil, search: String? = nil, email: String? = nil,
    status: [CustomerStatus]? = nil
  ) {
    self.limit = limit
    self.offset = offset
    self.search = search
    self.email = email
    self.status = status
  }

  public static let operation = OperationDescription(
    id: "listAndSearchCustomers", name: "customers.list", method: .get, path: "/customers",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("limit", to: limit)
    try message.setQuery("offset", to: offset)
    try message.setQuery("search", to: search)
    try message.setQuery("email", to: email)
    try message.setQuery("status", to: status)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Customers, ListAndSearchCustomersError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `customers.list` fails.
public nonisolated enum ListAndSearchCustomersError: DwollaError {
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
    case .unauthorized(let failure), .forbidden(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `customers.list`, with its outcome as a value.
public nonisolated func customersList(
  _ core: DwollaCore, _ request: ListAndSearchCustomersRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<Customers, ListAndSearchCustomersError> {
  await core.send(request, options: options)
}
