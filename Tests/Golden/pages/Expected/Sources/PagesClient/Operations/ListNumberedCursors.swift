// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `lists.listNumberedCursors`.
public nonisolated struct ListNumberedCursorsRequest: OperationRequest, Equatable {
  public var after: String

  public init(after: String) {
    self.after = after
  }

  public static let operation = OperationDescription(
    id: "listNumberedCursors", name: "lists.listNumberedCursors", method: .get,
    path: "/numbered-cursors", accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("after", to: after)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListNumberedCursorsResponseBody, ListNumberedCursorsError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `lists.listNumberedCursors` fails.
public nonisolated enum ListNumberedCursorsError: PagesClientError {
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

public nonisolated struct ListNumberedCursorsResponseBody: JSONObject {
  public var data: Nullable<[Item]>?
  public var meta: Meta?

  public init(data: Nullable<[Item]>? = nil, meta: Meta? = nil) {
    self.data = data
    self.meta = meta
  }

  public static let properties = Properties(Self.init, (\.data, "data"), (\.meta, "meta"))

  public nonisolated struct Meta: JSONObject {
    public var nextCursor: Nullable<Int>?

    public init(nextCursor: Nullable<Int>? = nil) {
      self.nextCursor = nextCursor
    }

    public static let properties = Properties(Self.init, (\.nextCursor, "next_cursor"))
  }
}
