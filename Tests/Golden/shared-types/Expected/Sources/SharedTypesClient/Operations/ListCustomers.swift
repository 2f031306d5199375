// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.list`.
public nonisolated struct ListCustomersRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listCustomers", name: "customers.list", method: .get, path: "/customers",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListCustomersResponseBody, ListCustomersError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `customers.list` fails.
public nonisolated enum ListCustomersError: SharedTypesClientError {
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

public nonisolated struct ListCustomersResponseBody: JSONObject {
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
    public var customers: [Customer]?

    public init(customers: [Customer]? = nil) {
      self.customers = customers
    }

    public static let properties = Properties(Self.init, (\.customers, "customers"))
  }
}
