// Made by openapi-codegen from the API's description; changes here get lost.

/// What all shapes have.
public nonisolated struct Base: JSONObject {
  public var id: String
  public var kind: String?
  public var note: String?

  public init(id: String, kind: String? = nil, note: String? = nil) {
    self.id = id
    self.kind = kind
    self.note = note
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.kind, "kind"), (\.note, "note")
  )
}
