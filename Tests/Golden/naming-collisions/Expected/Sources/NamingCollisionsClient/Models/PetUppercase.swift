// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct PetUppercase: JSONObject {
  public var upper: String?

  public init(upper: String? = nil) {
    self.upper = upper
  }

  public static let properties = Properties(Self.init, (\.upper, "upper"))
}
