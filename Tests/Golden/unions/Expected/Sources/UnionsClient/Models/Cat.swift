// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Cat: JSONObject {
  public var kind: String
  public var lives: Int?

  public init(kind: String, lives: Int? = nil) {
    self.kind = kind
    self.lives = lives
  }

  public static let properties = Properties(Self.init, (\.kind, "kind"), (\.lives, "lives"))
}
