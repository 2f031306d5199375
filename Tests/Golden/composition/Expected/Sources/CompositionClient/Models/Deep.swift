// Made by openapi-codegen from the API's description; changes here get lost.

/// Replaces a property and requires another.
public nonisolated struct Deep: Codable, Equatable, Sendable {
  public var id: String
  public var kind: DerivedKind?
  public var note: String
  public var own: Bool
  public var deepest: CalendarDate?

  public init(
    id: String,
    note: String,
    own: Bool,
    kind: DerivedKind? = nil,
    deepest: CalendarDate? = nil
  ) {
    self.id = id
    self.kind = kind
    self.note = note
    self.own = own
    self.deepest = deepest
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decode("id")
    kind = try container.decodeIfPresent("kind")
    note = try container.decode("note")
    own = try container.decode("own")
    deepest = try container.decodeIfPresent("deepest")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(id, "id")
    try container.encodeIfPresent(kind, "kind")
    try container.encode(note, "note")
    try container.encode(own, "own")
    try container.encodeIfPresent(deepest, "deepest")
  }
}
