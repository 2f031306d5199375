// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `orders.createOrder`.
public nonisolated struct CreateOrderRequest: OperationRequest, Equatable {
  public var body: CreateOrderBody

  public init(body: CreateOrderBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createOrder", name: "orders.createOrder", method: .post, path: "/orders",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Order, CreateOrderError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 201: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `orders.createOrder` fails.
public nonisolated enum CreateOrderError: SharedTypesClientError {
  /// 400: Two schemas of one shape, which nothing tells apart.
  case badRequest(Failure<ErrorBody>)
  /// 404: The same once more.
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

/// `orders.createOrder`, with its outcome as a value.
public nonisolated func ordersCreateOrder(
  _ core: SharedTypesClientCore, _ request: CreateOrderRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<Order, CreateOrderError> {
  await core.send(request, options: options)
}

public nonisolated struct CreateOrderBody: JSONObject {
  /// What is to be paid.
  public var total: Total
  /// Where somebody lives.
  public var delivery: HomeAddress?

  public init(total: Total, delivery: HomeAddress? = nil) {
    self.total = total
    self.delivery = delivery
  }

  public static let properties = Properties(Self.init, (\.total, "total"), (\.delivery, "delivery"))
}
