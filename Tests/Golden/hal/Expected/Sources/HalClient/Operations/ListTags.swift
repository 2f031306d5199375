// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `tags.listTags`.
public nonisolated struct ListTagsRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listTags", name: "tags.listTags", method: .get, path: "/tags",
    accept: ["application/hal+json"], security: [.apiKey(name: "X-Key", in: .header)]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListTagsResponseBody, ListTagsError> {
    switch answer.status {
    case _ where !answer.has("application/hal+json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `tags.listTags` fails.
public nonisolated enum ListTagsError: HalClientError {
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

public nonisolated struct ListTagsResponseBody: JSONObject {
  public var links: [String: LinkModel]?
  public var embedded: Embedded?

  public init(links: [String: LinkModel]? = nil, embedded: Embedded? = nil) {
    self.links = links
    self.embedded = embedded
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded")
  )

  public nonisolated struct Embedded: JSONObject {
    public var tags: [String]?

    public init(tags: [String]? = nil) {
      self.tags = tags
    }

    public static let properties = Properties(Self.init, (\.tags, "tags"))
  }
}
