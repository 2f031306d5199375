// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `orders.listItems`.
public nonisolated struct ListItemsRequest: OperationRequest, Equatable {
  public var id: String
  public var pageSize: Int?

  public init(id: String, pageSize: Int? = nil) {
    self.id = id
    self.pageSize = pageSize
  }

  public static let operation = OperationDescription(
    id: "listItems", name: "orders.listItems", method: .get, path: "/orders/{id}/items",
    accept: ["application/hal+json"], security: [.apiKey(name: "X-Key", in: .header)]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setQuery("page_size", to: pageSize)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListItemsResponse, ListItemsError> {
    switch answer.status {
    case _ where !answer.has("application/hal+json"): .failure(.undocumented(answer.undocumented))
    case 200...299:
      .success(
        .init(
          total: answer.header("X-Total"),
          body: try answer.decode(),
          response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `orders.listItems` returns: 200.
///
/// A page of items.
public nonisolated struct ListItemsResponse: Equatable, Sendable {
  /// The header `X-Total`.
  public var total: Int?
  /// The decoded body.
  public var body: ListItemsResponseBody
  /// The whole HTTP response.
  public var response: Response

  public init(total: Int? = nil, body: ListItemsResponseBody, response: Response) {
    self.total = total
    self.body = body
    self.response = response
  }
}

/// How `orders.listItems` fails.
public nonisolated enum ListItemsError: HalClientError {
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

public nonisolated struct ListItemsResponseBody: JSONObject {
  public var links: [String: LinkModel]?
  public var embedded: Embedded?

  public init(links: [String: LinkModel]? = nil, embedded: Embedded? = nil) {
    self.links = links
    self.embedded = embedded
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded")
  )

  public nonisolated struct Embedded: JSONObject {
    public var items: [String]?

    public init(items: [String]? = nil) {
      self.items = items
    }

    public static let properties = Properties(Self.init, (\.items, "items"))
  }
}
