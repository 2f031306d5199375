// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `tags.listUses`.
public nonisolated struct ListUsesRequest: OperationRequest, Equatable {
  public var at: String
  public var cursor: String?

  public init(at: String, cursor: String? = nil) {
    self.at = at
    self.cursor = cursor
  }

  public static let operation = OperationDescription(
    id: "listUses", name: "tags.listUses", method: .get, path: "/tags/{at}/uses",
    accept: ["application/hal+json"], security: [.apiKey(name: "X-Key", in: .header)]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("at", to: at)
    try message.setQuery("cursor", to: cursor)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListUsesResponseBody, ListUsesError> {
    switch answer.status {
    case _ where !answer.has("application/hal+json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `tags.listUses` fails.
public nonisolated enum ListUsesError: HalClientError {
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

public nonisolated struct ListUsesResponseBody: JSONObject {
  public var links: [String: JSONValue]?
  public var embedded: Embedded?

  public init(links: [String: JSONValue]? = nil, embedded: Embedded? = nil) {
    self.links = links
    self.embedded = embedded
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded")
  )

  public nonisolated struct Embedded: JSONObject {
    public var uses: [Use]

    public init(uses: [Use]) {
      self.uses = uses
    }

    public static let properties = Properties(Self.init, (\.uses, "uses"))

    public nonisolated struct Use: JSONObject {
      public var links: UseLinks?

      public init(links: UseLinks? = nil) {
        self.links = links
      }

      public static let properties = Properties(Self.init, (\.links, "_links"))
    }
  }
}
