// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Pet: JSONObject {
  public var kind: String
  /// The properties that are not among the others.
  public var additionalProperties: [String: JSONValue]

  public init(kind: String, additionalProperties: [String: JSONValue] = [:]) {
    self.kind = kind
    self.additionalProperties = additionalProperties
  }

  public static let properties = Properties(
    Self.init, (\.kind, "kind"), (\.additionalProperties, WireName.others)
  )
}
