// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `lists.listLinks`.
public nonisolated struct ListLinksRequest: OperationRequest, Equatable {
  public var perPage: Int?

  public init(perPage: Int? = nil) {
    self.perPage = perPage
  }

  public static let operation = OperationDescription(
    id: "listLinks", name: "lists.listLinks", method: .get, path: "/links",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("per_page", to: perPage)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListLinksResponse, ListLinksError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299:
      .success(
        .init(
          link: answer.header("Link"),
          body: try answer.decode(),
          response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `lists.listLinks` returns: 200.
///
/// A page.
public nonisolated struct ListLinksResponse: Equatable, Sendable {
  /// The header `Link`.
  public var link: String?
  /// The decoded body.
  public var body: [Item]
  /// The whole HTTP response.
  public var response: Response

  public init(link: String? = nil, body: [Item], response: Response) {
    self.link = link
    self.body = body
    self.response = response
  }
}

/// How `lists.listLinks` fails.
public nonisolated enum ListLinksError: PagesClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
