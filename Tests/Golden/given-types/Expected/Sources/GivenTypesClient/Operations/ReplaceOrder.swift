// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `orders.replace`.
public nonisolated struct ReplaceOrderRequest: OperationRequest, Equatable {
  public var id: UUID
  public var body: Order

  public init(id: UUID, body: Order) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "putOrder", name: "orders.replace", method: .put, path: "/orders/{id}", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ReplaceOrderResponse, ReplaceOrderError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `orders.replace` returns: 204.
///
/// Replaced.
public nonisolated struct ReplaceOrderResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `orders.replace` fails.
public nonisolated enum ReplaceOrderError: GivenTypesClientError {
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
