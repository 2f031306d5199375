// Made by openapi-codegen from the API's description; changes here get lost.

/// Holds itself.
public nonisolated struct Node: JSONObject {
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
    value: Int, next: Node? = nil, previous: Nullable<Node>? = nil, indirectNext: String? = nil
  ) {
    self.value = value
    indirectNextBox = Indirect(next)
    indirectPrevious = Indirect(previous)
    self.indirectNext = indirectNext
  }

  public static let properties = Properties(
    Self.init, (\.value, "value"), (\.next, "next"), (\.previous, "previous"),
    (\.indirectNext, "indirectNext")
  )
}
