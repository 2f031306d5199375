/// An open enum, which keeps unlisted values.
public struct Enumeration: Equatable, Sendable, Encodable {
  public enum RawType: String, Sendable, Encodable {
    case string = "String"
    case integer = "Int"
  }

  public struct Member: Equatable, Sendable, Encodable {
    public var name: String
    /// The text of the value, or the decimal number for an integer raw type.
    public var value: String
    public var documentation: Documentation
  }

  public var name: String
  public var documentation: Documentation
  public var isDeprecated: Bool
  public var rawType: RawType
  public var members: [Member]
}
