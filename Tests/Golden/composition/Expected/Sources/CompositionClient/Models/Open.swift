// Made by openapi-codegen from the API's description; changes here get lost.

/// What all shapes have.
public nonisolated struct Open: JSONObject {
  public var id: String
  public var kind: String?
  public var note: String?
  /// The properties that are not among the others.
  public var additionalProperties: [String: String]

  public init(
    id: String, kind: String? = nil, note: String? = nil,
    additionalProperties: [String: String] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.note = note
    self.additionalProperties = additionalProperties
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.kind, "kind"), (\.note, "note"),
    (\.additionalProperties, WireName.others)
  )
}
