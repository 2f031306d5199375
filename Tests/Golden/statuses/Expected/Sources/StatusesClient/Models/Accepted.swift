// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Accepted: JSONObject {
  public var url: String

  public init(url: String) {
    self.url = url
  }

  public static let properties = Properties(Self.init, (\.url, "url"))
}
