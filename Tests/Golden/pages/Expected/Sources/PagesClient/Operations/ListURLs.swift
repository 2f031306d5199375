// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `lists.listURLs`.
public nonisolated struct ListURLsRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listURLs", name: "lists.listURLs", method: .get, path: "/urls",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListURLsResponseBody, ListURLsError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `lists.listURLs` fails.
public nonisolated enum ListURLsError: PagesClientError {
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

public nonisolated struct ListURLsResponseBody: JSONObject {
  public var results: [Item]?
  public var nextPage: Nullable<String>?

  public init(results: [Item]? = nil, nextPage: Nullable<String>? = nil) {
    self.results = results
    self.nextPage = nextPage
  }

  public static let properties = Properties(
    Self.init, (\.results, "results"), (\.nextPage, "next page")
  )
}
