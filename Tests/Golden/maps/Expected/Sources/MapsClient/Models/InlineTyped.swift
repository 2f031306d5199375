// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct InlineTyped: Codable, Equatable, Sendable {
  public var id: String?
  /// The properties that are not among the others.
  public var additionalProperties: [String: AdditionalProperty]

  public init(id: String? = nil, additionalProperties: [String: AdditionalProperty] = [:]) {
    self.id = id
    self.additionalProperties = additionalProperties
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decodeIfPresent("id")
    additionalProperties = try container.decodeOthers(besides: ["id"])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeOthers(additionalProperties)
    try container.encodeIfPresent(id, "id")
  }

  public nonisolated struct AdditionalProperty: Codable, Equatable, Sendable {
    public var name: String?

    public init(name: String? = nil) {
      self.name = name
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      name = try container.decodeIfPresent("name")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(name, "name")
    }
  }
}
