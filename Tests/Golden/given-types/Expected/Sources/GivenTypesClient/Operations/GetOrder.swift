// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `orders.get`.
public nonisolated struct GetOrderRequest: OperationRequest, Equatable {
  public var id: UUID
  public var after: ULID?
  public var levels: [Level]?

  public init(id: UUID, after: ULID? = nil, levels: [Level]? = nil) {
    self.id = id
    self.after = after
    self.levels = levels
  }

  public static let operation = OperationDescription(
    id: "getOrder", name: "orders.get", method: .get, path: "/orders/{id}",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setQuery("after", to: after)
    try message.setQuery("levels", to: levels)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<GetOrderResponse, GetOrderError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299:
      .success(
        .init(
          trace: try answer.requiredHeader("Trace"),
          body: try answer.decode(),
          response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `orders.get` returns: 200.
///
/// The order.
public nonisolated struct GetOrderResponse: Equatable, Sendable {
  /// The header `Trace`.
  public var trace: ULID
  /// The decoded body.
  public var body: Order
  /// The whole HTTP response.
  public var response: Response

  public init(trace: ULID, body: Order, response: Response) {
    self.trace = trace
    self.body = body
    self.response = response
  }
}

/// How `orders.get` fails.
public nonisolated enum GetOrderError: GivenTypesClientError {
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
