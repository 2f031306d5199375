// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `orders.getItem`.
public nonisolated struct GetItemRequest: OperationRequest, Equatable {
  public var id: String
  public var number: Int

  public init(id: String, number: Int) {
    self.id = id
    self.number = number
  }

  public static let operation = OperationDescription(
    id: "getItem", name: "orders.getItem", method: .get, path: "/orders/{id}/items/{number}.json",
    accept: ["application/json"], security: [.apiKey(name: "X-Key", in: .header)]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setPath("number", to: number)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<GetItemResponseBody, GetItemError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `orders.getItem` fails.
public nonisolated enum GetItemError: HalClientError {
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

public nonisolated struct GetItemResponseBody: JSONObject {
  public var name: String?

  public init(name: String? = nil) {
    self.name = name
  }

  public static let properties = Properties(Self.init, (\.name, "name"))
}
