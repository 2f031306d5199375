// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Color: JSONObject {
  public var r: Int?
  public var g: Int?

  public init(r: Int? = nil, g: Int? = nil) {
    self.r = r
    self.g = g
  }

  public static let properties = Properties(Self.init, (\.r, "R"), (\.g, "G"))
}
