// Made by openapi-codegen from the API's description; changes here get lost.

/// Replaces a property and requires another.
public nonisolated struct Deep: JSONObject {
  public var id: String
  public var kind: Derived.Kind?
  public var note: String
  public var own: Bool
  public var deepest: CalendarDate?

  public init(
    id: String, note: String, own: Bool, kind: Derived.Kind? = nil, deepest: CalendarDate? = nil
  ) {
    self.id = id
    self.kind = kind
    self.note = note
    self.own = own
    self.deepest = deepest
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.note, "note"), (\.own, "own"), (\.kind, "kind"),
    (\.deepest, "deepest")
  )
}
