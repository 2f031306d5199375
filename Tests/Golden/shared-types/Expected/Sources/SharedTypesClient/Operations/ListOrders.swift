// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `orders.listOrders`.
public nonisolated struct ListOrdersRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listOrders", name: "orders.listOrders", method: .get, path: "/orders",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListOrdersResponseBody, ListOrdersError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `orders.listOrders` fails.
public nonisolated enum ListOrdersError: SharedTypesClientError {
  /// 400: Two schemas of one shape, which nothing tells apart.
  case badRequest(Failure<ErrorBody>)
  /// 404: A body that only the optionality tells from the others.
  case notFound(Failure<NotFoundError>)
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

/// `orders.listOrders`, with its outcome as a value.
public nonisolated func ordersListOrders(
  _ core: SharedTypesClientCore, _ request: ListOrdersRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<ListOrdersResponseBody, ListOrdersError> {
  await core.send(request, options: options)
}

public nonisolated struct ListOrdersResponseBody: JSONObject {
  public var links: PageLinks?
  public var embedded: Embedded?

  public init(links: PageLinks? = nil, embedded: Embedded? = nil) {
    self.links = links
    self.embedded = embedded
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded")
  )

  public nonisolated struct Embedded: JSONObject {
    public var orders: [Order]?

    public init(orders: [Order]? = nil) {
      self.orders = orders
    }

    public static let properties = Properties(Self.init, (\.orders, "orders"))
  }
}
