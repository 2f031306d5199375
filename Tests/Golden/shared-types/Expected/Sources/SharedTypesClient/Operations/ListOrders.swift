// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `orders.list`.
public nonisolated struct ListOrdersRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listOrders", name: "orders.list", method: .get, path: "/orders",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListOrdersResponseBody, ListOrdersError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `orders.list` fails.
public nonisolated enum ListOrdersError: SharedTypesClientError {
  /// 400: Two schemas of one shape, which nothing tells apart.
  case badRequest(Failure<ListOrdersBadRequest>)
  /// 404: A body that only the optionality tells from the others.
  case notFound(Failure<ListOrdersNotFound>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure): failure
    case .notFound(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

public nonisolated enum ListOrdersBadRequest: JSONUnion {
  /// The name is wrong.
  case invalidNameError(InvalidNameError)
  /// The date is wrong.
  case invalidDateError(InvalidDateError)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.invalidNameError),
    .init(Self.invalidDateError)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .invalidNameError(let value): try value.write(to: &json)
    case .invalidDateError(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  public var code: String? {
    switch self {
    case .invalidNameError(let value): value.code
    case .invalidDateError(let value): value.code
    case .unknown(let value): value["code"]?.string
    }
  }

  public var message: String? {
    switch self {
    case .invalidNameError(let value): value.message
    case .invalidDateError(let value): value.message
    case .unknown(let value): value["message"]?.string
    }
  }
}

public nonisolated struct ListOrdersNotFound: JSONObject {
  public var code: String?
  public var message: String?

  public init(code: String? = nil, message: String? = nil) {
    self.code = code
    self.message = message
  }

  public static let properties = Properties(Self.init, (\.code, "code"), (\.message, "message"))
}

public nonisolated struct ListOrdersResponseBody: JSONObject {
  public var links: Links?
  public var embedded: Embedded?

  public init(links: Links? = nil, embedded: Embedded? = nil) {
    self.links = links
    self.embedded = embedded
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded")
  )

  public nonisolated struct Links: JSONObject {
    public var first: Link?
    public var next: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(first: Link? = nil, next: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
      self.first = first
      self.next = next
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.first, "first"), (\.next, "next"), (\.additionalLinks, WireName.others)
    )
  }

  public nonisolated struct Embedded: JSONObject {
    public var orders: [Order]?

    public init(orders: [Order]? = nil) {
      self.orders = orders
    }

    public static let properties = Properties(Self.init, (\.orders, "orders"))
  }
}
