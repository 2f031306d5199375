// Made by openapi-codegen from the API's description; changes here get lost.

/// Where somebody lives.
public nonisolated struct HomeAddress: JSONObject {
  public var line1: String?
  public var city: String?

  public init(line1: String? = nil, city: String? = nil) {
    self.line1 = line1
    self.city = city
  }

  public static let properties = Properties(Self.init, (\.line1, "line1"), (\.city, "city"))
}
