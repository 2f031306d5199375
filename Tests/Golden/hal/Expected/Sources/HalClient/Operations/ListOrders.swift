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
    id: "listOrders",
    name: "orders.list",
    method: .get,
    path: "/orders",
    accept: ["application/hal+json"],
    security: [.apiKey(name: "X-Key", in: .header)])

  public func write(to message: inout RequestMessage) throws(NoResponse) {
    try message.setQuery("limit", to: limit)
    try message.setHeader("X-Trace", to: trace)
  }

  public static func read(
    _ answer: Answer
  ) throws(NoResponse) -> Result<ListOrdersResponseBody, ListOrdersError> {
    switch answer.status {
    case 200 where answer.has("application/hal+json"):
      return .success(try answer.decode())
    default:
      return .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `orders.list` fails.
public nonisolated enum ListOrdersError: HalClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case noResponse(NoResponse)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .noResponse(let cause): cause
    }
  }
}

/// `orders.list`, with its outcome as a value.
public nonisolated func ordersList(
  _ core: HalClientCore,
  _ request: ListOrdersRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<ListOrdersResponseBody, ListOrdersError> {
  await core.send(request, options: options)
}

public nonisolated struct ListOrdersResponseBody: Codable, Equatable, Sendable {
  public var links: ListOrdersResponseBodyLinks
  public var embedded: Embedded
  public var total: Int?

  public init(links: ListOrdersResponseBodyLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decode("_links")
    embedded = try container.decode("_embedded")
    total = try container.decodeIfPresent("total")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(links, "_links")
    try container.encode(embedded, "_embedded")
    try container.encodeIfPresent(total, "total")
  }

  public nonisolated struct ListOrdersResponseBodyLinks: Codable, Equatable, Sendable {
    /// Refers to another resource.
    public var selfLink: Link
    /// Refers to another resource.
    public var next: Link?
    /// The properties that are not among the others.
    public var others: [String: JSONValue]

    public init(selfLink: Link, next: Link? = nil, others: [String: JSONValue] = [:]) {
      self.selfLink = selfLink
      self.next = next
      self.others = others
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      selfLink = try container.decode("self")
      next = try container.decodeIfPresent("next")
      others = try container.decodeOthers(besides: ["self", "next"])
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeOthers(others)
      try container.encode(selfLink, "self")
      try container.encodeIfPresent(next, "next")
    }
  }

  public nonisolated struct Embedded: Codable, Equatable, Sendable {
    public var orders: [Order]?
    public var owner: Order?

    public init(orders: [Order]? = nil, owner: Order? = nil) {
      self.orders = orders
      self.owner = owner
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      orders = try container.decodeIfPresent("orders")
      owner = try container.decodeIfPresent("owner")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(orders, "orders")
      try container.encodeIfPresent(owner, "owner")
    }
  }
}
