/// What the document says of a value that its Swift type does not show.
public struct ValueFacts: Equatable, Sendable, Encodable {
  /// A limit, by the keyword of JSON Schema that sets it.
  public struct Constraint: Hashable, Sendable, Encodable {
    public var keyword: String
    public var value: String
    /// The part of the value that it holds for: `items`, `values`; nil for the value itself.
    public var part: String?
  }

  public var constraints: [Constraint] = []
  /// What servers take where the value is omitted, as text.
  public var defaultValue: String?
  public var isReadOnly = false
  public var isWriteOnly = false
  public var isDeprecated = false
  /// When it goes away (`x-sunset`).
  public var sunset: String?

  public init() {}

  public var isEmpty: Bool { self == ValueFacts() }
}
