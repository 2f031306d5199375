// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `tags.list`.
public nonisolated struct ListTagsRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listTags",
    name: "tags.list",
    method: .get,
    path: "/tags",
    accept: ["application/hal+json"],
    security: [.apiKey(name: "X-Key", in: .header)])

  public func write(to message: inout RequestMessage) throws(NoResponse) {}

  public static func read(
    _ answer: Answer
  ) throws(NoResponse) -> Result<ListTagsResponseBody, ListTagsError> {
    switch answer.status {
    case 200 where answer.has("application/hal+json"):
      return .success(try answer.decode())
    default:
      return .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `tags.list` fails.
public nonisolated enum ListTagsError: HalClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case noResponse(NoResponse)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .noResponse(let cause): cause
    }
  }
}

/// `tags.list`, with its outcome as a value.
public nonisolated func tagsList(
  _ core: HalClientCore,
  _ request: ListTagsRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<ListTagsResponseBody, ListTagsError> {
  await core.send(request, options: options)
}

public nonisolated struct ListTagsResponseBody: Codable, Equatable, Sendable {
  public var links: [String: Link]?
  public var embedded: Embedded?

  public init(links: [String: Link]? = nil, embedded: Embedded? = nil) {
    self.links = links
    self.embedded = embedded
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decodeIfPresent("_links")
    embedded = try container.decodeIfPresent("_embedded")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(links, "_links")
    try container.encodeIfPresent(embedded, "_embedded")
  }

  public nonisolated struct Embedded: Codable, Equatable, Sendable {
    public var tags: [String]?

    public init(tags: [String]? = nil) {
      self.tags = tags
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      tags = try container.decodeIfPresent("tags")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(tags, "tags")
    }
  }
}
