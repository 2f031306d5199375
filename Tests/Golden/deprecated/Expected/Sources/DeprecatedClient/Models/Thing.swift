// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Thing: JSONObject {
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
    old: String? = nil, bare: String? = nil, oldThing: OldThing? = nil, kind: OldKind? = nil,
    choice: OldChoice? = nil
  ) {
    self.old = old
    self.bare = bare
    self.oldThing = oldThing
    self.kind = kind
    self.choice = choice
  }

  public static let properties = Properties(
    Self.init, (\.old, "old"), (\.bare, "bare"), (\.oldThing, "oldThing"), (\.kind, "kind"),
    (\.choice, "choice")
  )
}
