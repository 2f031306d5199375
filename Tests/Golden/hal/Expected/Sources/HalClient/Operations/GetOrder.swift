// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `orders.get`.
public nonisolated struct GetOrderRequest: OperationRequest, Equatable {
  public var id: String
  public var expand: String?

  public init(id: String, expand: String? = nil) {
    self.id = id
    self.expand = expand
  }

  public static let operation = OperationDescription(
    id: "getOrder", name: "orders.get", method: .get, path: "/orders/{id}",
    accept: ["application/hal+json", "application/json"],
    security: [.apiKey(name: "X-Key", in: .header)]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setQuery("expand", to: expand)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Order, GetOrderError> {
    switch answer.status {
    case 200...299 where answer.has("application/hal+json"): .success(try answer.decode())
    case 404 where answer.has("application/json"): .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `orders.get` fails.
public nonisolated enum GetOrderError: HalClientError {
  /// 404: No such order.
  case notFound(Failure<GetOrderNotFound>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .notFound(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

public nonisolated struct GetOrderNotFound: JSONObject {
  public var code: String?

  public init(code: String? = nil) {
    self.code = code
  }

  public static let properties = Properties(Self.init, (\.code, "code"))
}
