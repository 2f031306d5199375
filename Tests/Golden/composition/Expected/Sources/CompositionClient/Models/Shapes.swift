// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Shapes: Codable, Equatable, Sendable {
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
    derived: Derived? = nil,
    renamed: Base? = nil,
    described: Base? = nil,
    choice: Choice? = nil,
    scalar: String? = nil,
    merged: Merged? = nil,
    required: OnlyRequired? = nil,
    open: Open? = nil,
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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    derived = try container.decodeIfPresent("derived")
    renamed = try container.decodeIfPresent("renamed")
    described = try container.decodeIfPresent("described")
    choice = try container.decodeIfPresent("choice")
    scalar = try container.decodeIfPresent("scalar")
    merged = try container.decodeIfPresent("merged")
    required = try container.decodeIfPresent("required")
    open = try container.decodeIfPresent("open")
    deep = try container.decodeIfPresent("deep")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(derived, "derived")
    try container.encodeIfPresent(renamed, "renamed")
    try container.encodeIfPresent(described, "described")
    try container.encodeIfPresent(choice, "choice")
    try container.encodeIfPresent(scalar, "scalar")
    try container.encodeIfPresent(merged, "merged")
    try container.encodeIfPresent(required, "required")
    try container.encodeIfPresent(open, "open")
    try container.encodeIfPresent(deep, "deep")
  }

  /// What all shapes have.
  public nonisolated struct Merged: Codable, Equatable, Sendable {
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

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      id = try container.decode("id")
      kind = try container.decodeIfPresent("kind")
      note = try container.decodeIfPresent("note")
      size = try container.decodeIfPresent("size")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encode(id, "id")
      try container.encodeIfPresent(kind, "kind")
      try container.encodeIfPresent(note, "note")
      try container.encodeIfPresent(size, "size")
    }
  }
}
