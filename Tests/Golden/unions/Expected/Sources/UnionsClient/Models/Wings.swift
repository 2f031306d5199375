// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Wings: JSONObject {
  public var wings: Int

  public init(wings: Int) {
    self.wings = wings
  }

  public static let properties = Properties(Self.init, (\.wings, "wings"))
}
