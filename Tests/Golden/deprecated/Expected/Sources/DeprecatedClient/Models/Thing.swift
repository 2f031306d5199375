// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Thing: Codable, Equatable, Sendable {
  /// The old name.
  ///
  /// Deprecated.
  public var old: String?
  /// Deprecated.
  public var bare: String?
  /// Deprecated.
  public var oldThing: OldThing?
  /// Deprecated.
  public var kind: OldKind?
  /// Deprecated.
  public var choice: OldChoice?

  public init(
    old: String? = nil,
    bare: String? = nil,
    oldThing: OldThing? = nil,
    kind: OldKind? = nil,
    choice: OldChoice? = nil
  ) {
    self.old = old
    self.bare = bare
    self.oldThing = oldThing
    self.kind = kind
    self.choice = choice
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    old = try container.decodeIfPresent("old")
    bare = try container.decodeIfPresent("bare")
    oldThing = try container.decodeIfPresent("oldThing")
    kind = try container.decodeIfPresent("kind")
    choice = try container.decodeIfPresent("choice")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(old, "old")
    try container.encodeIfPresent(bare, "bare")
    try container.encodeIfPresent(oldThing, "oldThing")
    try container.encodeIfPresent(kind, "kind")
    try container.encodeIfPresent(choice, "choice")
  }
}
