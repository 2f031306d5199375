// Made by openapi-codegen from the API's description; changes here get lost.

/// Replaces a property and requires another.
public nonisolated struct Derived: JSONObject {
  public var id: String
  public var kind: Kind?
  public var note: String
  public var own: Bool?

  public init(id: String, note: String, kind: Kind? = nil, own: Bool? = nil) {
    self.id = id
    self.kind = kind
    self.note = note
    self.own = own
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.note, "note"), (\.kind, "kind"), (\.own, "own")
  )

  public nonisolated struct Kind: OpenEnum {
    public static let derived = Self(rawValue: "derived")

    /// The documented values.
    public static let knownValues: [Self] = [.derived]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
