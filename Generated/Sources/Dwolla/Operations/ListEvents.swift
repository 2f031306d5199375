// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `events.list`.
public nonisolated struct ListEventsRequest: OperationRequest, Equatable {
  /// How many items a page has. Without it a page has 25; there can be 200.
  public var limit: Int?
  /// How many items to skip. Following the link `next` is the better way to the next page.
  public var offset: Int?

  public init(limit: Int? = nil, offset: Int? = nil) {
    self.limit = limit
    self.offset = offset
  }

  public static let operation = OperationDescription(
    id: "listEvents", name: "events.list", method: .get, path: "/events",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("limit", to: limit)
    try message.setQuery("offset", to: offset)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Events, ListEventsError> {
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

/// How `events.list` fails.
public nonisolated enum ListEventsError: DwollaError {
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

/// `events.list`, with its outcome as a value.
public nonisolated func eventsList(
  _ core: DwollaCore, _ request: ListEventsRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<Events, ListEventsError> {
  await core.send(request, options: options)
}
