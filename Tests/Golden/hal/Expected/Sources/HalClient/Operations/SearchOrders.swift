// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `orders.search`.
public nonisolated struct SearchOrdersRequest: OperationRequest, Equatable {
  public var q: String

  public init(q: String) {
    self.q = q
  }

  public static let operation = OperationDescription(
    id: "searchOrders",
    name: "orders.search",
    method: .get,
    path: "/orders/search",
    accept: ["application/hal+json"],
    security: [.apiKey(name: "X-Key", in: .header)])

  public func write(to message: inout RequestMessage) throws(NoResponse) {
    try message.setQuery("q", to: q)
  }

  public static func read(
    _ answer: Answer
  ) throws(NoResponse) -> Result<SearchOrdersResponseBody, SearchOrdersError> {
    switch answer.status {
    case 200 where answer.has("application/hal+json"):
      return .success(try answer.decode())
    default:
      return .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `orders.search` fails.
public nonisolated enum SearchOrdersError: HalClientError {
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

/// `orders.search`, with its outcome as a value.
public nonisolated func ordersSearch(
  _ core: HalClientCore,
  _ request: SearchOrdersRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<SearchOrdersResponseBody, SearchOrdersError> {
  await core.send(request, options: options)
}

public nonisolated struct SearchOrdersResponseBody: Codable, Equatable, Sendable {
  public var links: Nullable<SearchOrdersResponseBodyLinks>?
  public var embedded: Nullable<Embedded>?

  public init(
    links: Nullable<SearchOrdersResponseBodyLinks>? = nil,
    embedded: Nullable<Embedded>? = nil
  ) {
    self.links = links
    self.embedded = embedded
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decodeNullable("_links")
    embedded = try container.decodeNullable("_embedded")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeNullable(links, "_links")
    try container.encodeNullable(embedded, "_embedded")
  }

  public nonisolated struct SearchOrdersResponseBodyLinks: Codable, Equatable, Sendable {
    /// Refers to another resource.
    public var first: Link?
    /// The properties that are not among the others.
    public var others: [String: JSONValue]

    public init(first: Link? = nil, others: [String: JSONValue] = [:]) {
      self.first = first
      self.others = others
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      first = try container.decodeIfPresent("first")
      others = try container.decodeOthers(besides: ["first"])
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeOthers(others)
      try container.encodeIfPresent(first, "first")
    }
  }

  public nonisolated struct Embedded: Codable, Equatable, Sendable {
    public var orders: Nullable<[Order]>?

    public init(orders: Nullable<[Order]>? = nil) {
      self.orders = orders
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      orders = try container.decodeNullable("orders")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeNullable(orders, "orders")
    }
  }
}
