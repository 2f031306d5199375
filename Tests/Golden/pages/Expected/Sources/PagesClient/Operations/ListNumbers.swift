// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `lists.listNumbers`.
public nonisolated struct ListNumbersRequest: OperationRequest, Equatable {
  /// By default `0`.
  public var page: Int32?

  public init(page: Int32? = nil) {
    self.page = page
  }

  public static let operation = OperationDescription(
    id: "listNumbers", name: "lists.listNumbers", method: .get, path: "/numbers",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("page", to: page)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListNumbersResponseBody, ListNumbersError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `lists.listNumbers` fails.
public nonisolated enum ListNumbersError: PagesClientError {
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

public nonisolated struct ListNumbersResponseBody: JSONObject {
  public var items: [String]
  public var paging: Paging?

  public init(items: [String], paging: Paging? = nil) {
    self.items = items
    self.paging = paging
  }

  public static let properties = Properties(Self.init, (\.items, "items"), (\.paging, "paging"))

  public nonisolated struct Paging: JSONObject {
    public var pages: Int

    public init(pages: Int) {
      self.pages = pages
    }

    public static let properties = Properties(Self.init, (\.pages, "pages"))
  }
}
