// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PetLowercase: JSONObject {
  public var lower: String?

  public init(lower: String? = nil) {
    self.lower = lower
  }

  public static let properties = Properties(Self.init, (\.lower, "lower"))
}
