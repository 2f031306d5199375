// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct NullableValues: JSONObject {
  public var id: String?
  /// The properties that are not among the others.
  public var additionalProperties: [String: String?]

  public init(id: String? = nil, additionalProperties: [String: String?] = [:]) {
    self.id = id
    self.additionalProperties = additionalProperties
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.additionalProperties, WireName.others)
  )
}
