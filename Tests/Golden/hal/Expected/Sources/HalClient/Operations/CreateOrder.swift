// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `orders.create`.
public nonisolated struct CreateOrderRequest: OperationRequest, Equatable {
  public var body: Order

  public init(body: Order) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createOrder", name: "orders.create", method: .post, path: "/orders", accept: [],
    security: [.apiKey(name: "X-Key", in: .header)]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/hal+json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateOrderResponse, CreateOrderError> {
    switch answer.status {
    case 200...299: .success(.init(location: answer.header("Location"), response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `orders.create` returns: 201.
///
/// Created.
public nonisolated struct CreateOrderResponse: Equatable, Sendable {
  /// The header `Location`.
  public var location: String? {
    get { _location.value }
    set { _location.value = newValue }
  }
  /// The whole HTTP response.
  public var response: Response
  private var _location: PathOnly<String?>

  public init(location: String? = nil, response: Response) {
    _location = PathOnly(location)
    self.response = response
  }
}

/// How `orders.create` fails.
public nonisolated enum CreateOrderError: HalClientError {
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
