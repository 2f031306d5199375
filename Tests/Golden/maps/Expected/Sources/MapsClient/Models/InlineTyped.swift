// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct InlineTyped: JSONObject {
  public var id: String?
  /// The properties that are not among the others.
  public var additionalProperties: [String: AdditionalProperty]

  public init(id: String? = nil, additionalProperties: [String: AdditionalProperty] = [:]) {
    self.id = id
    self.additionalProperties = additionalProperties
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.additionalProperties, WireName.others)
  )

  public nonisolated struct AdditionalProperty: JSONObject {
    public var name: String?

    public init(name: String? = nil) {
      self.name = name
    }

    public static let properties = Properties(Self.init, (\.name, "name"))
  }
}
