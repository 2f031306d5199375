// Made by openapi-codegen from the API's description; changes here get lost.

/// Holds itself.
public nonisolated struct Node: Codable, Equatable, Sendable {
  public var value: Int
  /// Holds itself.
  public var next: Node? {
    get { indirectNextBox.value }
    set { indirectNextBox.value = newValue }
  }
  public var previous: Nullable<Node>? {
    get { indirectPrevious.value }
    set { indirectPrevious.value = newValue }
  }
  public var indirectNext: String?
  private var indirectNextBox: Indirect<Node?>
  private var indirectPrevious: Indirect<Nullable<Node>?>

  public init(
    value: Int,
    next: Node? = nil,
    previous: Nullable<Node>? = nil,
    indirectNext: String? = nil
  ) {
    self.value = value
    indirectNextBox = Indirect(next)
    indirectPrevious = Indirect(previous)
    self.indirectNext = indirectNext
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    value = try container.decode("value")
    indirectNextBox = Indirect(try container.decodeIfPresent("next"))
    indirectPrevious = Indirect(try container.decodeNullable("previous"))
    indirectNext = try container.decodeIfPresent("indirectNext")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(value, "value")
    try container.encodeIfPresent(next, "next")
    try container.encodeNullable(previous, "previous")
    try container.encodeIfPresent(indirectNext, "indirectNext")
  }
}
