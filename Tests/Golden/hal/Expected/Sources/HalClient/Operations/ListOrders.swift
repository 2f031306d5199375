// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `orders.list`.
public nonisolated struct ListOrdersRequest: OperationRequest, Equatable {
  public var limit: Int?
  public var trace: String?

  public init(limit: Int? = nil, trace: String? = nil) {
    self.limit = limit
    self.trace = trace
  }

  public static let operation = OperationDescription(
    id: "listOrders", name: "orders.list", method: .get, path: "/orders",
    accept: ["application/hal+json"], security: [.apiKey(name: "X-Key", in: .header)]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("limit", to: limit)
    try message.setHeader("X-Trace", to: trace)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListOrdersResponseBody, ListOrdersError> {
    switch answer.status {
    case _ where !answer.has("application/hal+json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `orders.list` fails.
public nonisolated enum ListOrdersError: HalClientError {
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

public nonisolated struct ListOrdersResponseBody: JSONObject {
  public var links: Links
  public var embedded: Embedded
  public var total: Int?

  public init(links: Links, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  public nonisolated struct Links: JSONObject {
    /// Refers to another resource.
    public var selfLink: Link
    /// Refers to another resource.
    public var next: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(selfLink: Link, next: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
      self.selfLink = selfLink
      self.next = next
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.next, "next"), (\.additionalLinks, WireName.others)
    )
  }

  public nonisolated struct Embedded: JSONObject {
    public var orders: [Order]?
    public var owner: Order?

    public init(orders: [Order]? = nil, owner: Order? = nil) {
      self.orders = orders
      self.owner = owner
    }

    public static let properties = Properties(Self.init, (\.orders, "orders"), (\.owner, "owner"))
  }
}
