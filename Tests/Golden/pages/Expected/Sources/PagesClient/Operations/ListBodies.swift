// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `lists.listBodies`.
public nonisolated struct ListBodiesRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listBodies", name: "lists.listBodies", method: .get, path: "/bodies",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListBodiesResponseBody, ListBodiesError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `lists.listBodies` fails.
public nonisolated enum ListBodiesError: PagesClientError {
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

public nonisolated struct ListBodiesResponseBody: JSONObject {
  public var next: String?

  public init(next: String? = nil) {
    self.next = next
  }

  public static let properties = Properties(Self.init, (\.next, "next"))
}
