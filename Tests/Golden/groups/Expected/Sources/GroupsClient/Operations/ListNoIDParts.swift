// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `noID.listParts`.
public nonisolated struct ListNoIDPartsRequest: OperationRequest, Equatable {
  public var thingID: String

  public init(thingID: String) {
    self.thingID = thingID
  }

  public static let operation = OperationDescription(
    id: "getNoIDThingIDParts", name: "noID.listParts", method: .get,
    path: "/no-id/{thing-id}/parts", accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("thing-id", to: thingID)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListNoIDPartsResponseBody, ListNoIDPartsError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `noID.listParts` fails.
public nonisolated enum ListNoIDPartsError: GroupsClientError {
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

public nonisolated struct ListNoIDPartsResponseBody: JSONObject {
  public var a: String?

  public init(a: String? = nil) {
    self.a = a
  }

  public static let properties = Properties(Self.init, (\.a, "a"))
}
