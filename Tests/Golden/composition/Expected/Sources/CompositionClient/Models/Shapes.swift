// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Shapes: JSONObject {
  /// Replaces a property and requires another.
  public var derived: Derived?
  public var renamed: Base?
  /// The base of the derived.
  public var described: Base?
  /// Alternatives beside properties of its own.
  public var choice: Choice?
  public var scalar: String?
  public var merged: Merged?
  public var required: OnlyRequired?
  public var open: Open?
  public var deep: Deep?

  public init(
    derived: Derived? = nil, renamed: Base? = nil, described: Base? = nil, choice: Choice? = nil,
    scalar: String? = nil, merged: Merged? = nil, required: OnlyRequired? = nil, open: Open? = nil,
    deep: Deep? = nil
  ) {
    self.derived = derived
    self.renamed = renamed
    self.described = described
    self.choice = choice
    self.scalar = scalar
    self.merged = merged
    self.required = required
    self.open = open
    self.deep = deep
  }

  public static let properties = Properties(
    Self.init, (\.derived, "derived"), (\.renamed, "renamed"), (\.described, "described"),
    (\.choice, "choice"), (\.scalar, "scalar"), (\.merged, "merged"), (\.required, "required"),
    (\.open, "open"), (\.deep, "deep")
  )

  /// What all shapes have.
  public nonisolated struct Merged: JSONObject {
    public var id: String
    public var kind: String?
    public var note: Int?
    public var size: Int?

    public init(id: String, kind: String? = nil, note: Int? = nil, size: Int? = nil) {
      self.id = id
      self.kind = kind
      self.note = note
      self.size = size
    }

    public static let properties = Properties(
      Self.init, (\.id, "id"), (\.kind, "kind"), (\.note, "note"), (\.size, "size")
    )
  }
}
