// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Person: JSONObject {
  public var first: String?

  public init(first: String? = nil) {
    self.first = first
  }

  public static let properties = Properties(Self.init, (\.first, "first"))
}
