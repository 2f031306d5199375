// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `orders.create`.
public nonisolated struct CreateOrderRequest: OperationRequest, Equatable {
  public var body: CreateOrderBody

  public init(body: CreateOrderBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createOrder", name: "orders.create", method: .post, path: "/orders",
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
    case 200...299: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `orders.create` fails.
public nonisolated enum CreateOrderError: SharedTypesClientError {
  /// 400: Two schemas of one shape, which nothing tells apart.
  case badRequest(Failure<CreateOrderBadRequest>)
  /// 404: The same once more.
  case notFound(Failure<CreateOrderNotFound>)
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

  /// What is to be paid.
  public nonisolated struct Total: JSONObject {
    /// The number.
    public var value: String
    /// The currency of the order.
    public var currency: String?

    public init(value: String, currency: String? = nil) {
      self.value = value
      self.currency = currency
    }

    public static let properties = Properties(
      Self.init, (\.value, "value"), (\.currency, "currency")
    )

    /// `value` as an exact number; nil where it is none.
    public var decimalValue: Decimal? { DecimalText.decimal(from: value) }
  }
}

public nonisolated enum CreateOrderBadRequest: JSONUnion {
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

public nonisolated struct CreateOrderNotFound: JSONObject {
  public var code: String?
  public var message: String?

  public init(code: String? = nil, message: String? = nil) {
    self.code = code
    self.message = message
  }

  public static let properties = Properties(Self.init, (\.code, "code"), (\.message, "message"))
}
