// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Dog: JSONObject {
  public var kind: String
  public var barks: Bool?

  public init(kind: String, barks: Bool? = nil) {
    self.kind = kind
    self.barks = barks
  }

  public static let properties = Properties(Self.init, (\.kind, "kind"), (\.barks, "barks"))
}
