// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CreateSessionBody: JSONObject {
  public var other: String?

  public init(other: String? = nil) {
    self.other = other
  }

  public static let properties = Properties(Self.init, (\.other, "other"))
}
