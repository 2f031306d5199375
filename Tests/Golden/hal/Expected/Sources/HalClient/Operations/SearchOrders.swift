// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `orders.search`.
public nonisolated struct SearchOrdersRequest: OperationRequest, Equatable {
  public var q: String

  public init(q: String) {
    self.q = q
  }

  public static let operation = OperationDescription(
    id: "searchOrders", name: "orders.search", method: .get, path: "/orders/search",
    accept: ["application/hal+json"], security: [.apiKey(name: "X-Key", in: .header)]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("q", to: q)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<SearchOrdersResponseBody, SearchOrdersError> {
    switch answer.status {
    case _ where !answer.has("application/hal+json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `orders.search` fails.
public nonisolated enum SearchOrdersError: HalClientError {
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

public nonisolated struct SearchOrdersResponseBody: JSONObject {
  public var links: Nullable<Links>?
  public var embedded: Nullable<Embedded>?

  public init(links: Nullable<Links>? = nil, embedded: Nullable<Embedded>? = nil) {
    self.links = links
    self.embedded = embedded
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded")
  )

  public nonisolated struct Links: JSONObject {
    /// Refers to another resource.
    public var first: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(first: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
      self.first = first
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.first, "first"), (\.additionalLinks, WireName.others)
    )
  }

  public nonisolated struct Embedded: JSONObject {
    public var orders: Nullable<[Order]>?

    public init(orders: Nullable<[Order]>? = nil) {
      self.orders = orders
    }

    public static let properties = Properties(Self.init, (\.orders, "orders"))
  }
}
