// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `lists.listCursors`.
public nonisolated struct ListCursorsRequest: OperationRequest, Equatable {
  public var startingAfter: String?
  public var limit: Int?

  public init(startingAfter: String? = nil, limit: Int? = nil) {
    self.startingAfter = startingAfter
    self.limit = limit
  }

  public static let operation = OperationDescription(
    id: "listCursors", name: "lists.listCursors", method: .get, path: "/cursors",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("starting_after", to: startingAfter)
    try message.setQuery("limit", to: limit)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListCursorsResponseBody, ListCursorsError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `lists.listCursors` fails.
public nonisolated enum ListCursorsError: PagesClientError {
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

public nonisolated struct ListCursorsResponseBody: JSONObject {
  public var data: [Item]

  public init(data: [Item]) {
    self.data = data
  }

  public static let properties = Properties(Self.init, (\.data, "data"))
}
