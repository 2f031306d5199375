/// Facts about a value that its Swift type does not express.
public struct ValueFacts: Equatable, Sendable, Encodable {
  /// A limit, with its JSON Schema keyword.
  public struct Constraint: Hashable, Sendable, Encodable {
    public var keyword: String
    public var value: String
    /// The part of the value: `items`, `values`, or `nil` for the value itself.
    public var part: String?
  }

  public var constraints: [Constraint] = []
  /// The default of the server, as text.
  public var defaultValue: String?
  public var isReadOnly = false
  public var isWriteOnly = false
  public var isDeprecated = false
  /// The date of its removal (`x-sunset`).
  public var sunset: String?

  public init() {}

  public var isEmpty: Bool { self == ValueFacts() }
}
