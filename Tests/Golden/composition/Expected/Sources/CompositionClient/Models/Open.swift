// Made by openapi-codegen from the API's description; changes here get lost.

/// What all shapes have.
public nonisolated struct Open: Codable, Equatable, Sendable {
  public var id: String
  public var kind: String?
  public var note: String?
  /// The properties that are not among the others.
  public var additionalProperties: [String: String]

  public init(
    id: String,
    kind: String? = nil,
    note: String? = nil,
    additionalProperties: [String: String] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.note = note
    self.additionalProperties = additionalProperties
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decode("id")
    kind = try container.decodeIfPresent("kind")
    note = try container.decodeIfPresent("note")
    additionalProperties = try container.decodeOthers(besides: ["id", "kind", "note"])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeOthers(additionalProperties)
    try container.encode(id, "id")
    try container.encodeIfPresent(kind, "kind")
    try container.encodeIfPresent(note, "note")
  }
}
