// Made by openapi-codegen from the API's description; changes here get lost.

/// What all shapes have.
public nonisolated struct OnlyRequired: Codable, Equatable, Sendable {
  public var id: String
  public var kind: String
  public var note: String?

  public init(id: String, kind: String, note: String? = nil) {
    self.id = id
    self.kind = kind
    self.note = note
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decode("id")
    kind = try container.decode("kind")
    note = try container.decodeIfPresent("note")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(id, "id")
    try container.encode(kind, "kind")
    try container.encodeIfPresent(note, "note")
  }
}
