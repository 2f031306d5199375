// Made by openapi-codegen from the API's description; changes here get lost.

/// Replaces a property and requires another.
public nonisolated struct Derived: JSONObject {
  public var id: String
  public var kind: DerivedKind?
  public var note: String
  public var own: Bool?

  public init(id: String, note: String, kind: DerivedKind? = nil, own: Bool? = nil) {
    self.id = id
    self.kind = kind
    self.note = note
    self.own = own
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.note, "note"), (\.kind, "kind"), (\.own, "own")
  )
}
