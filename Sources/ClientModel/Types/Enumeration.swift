/// An enum schema as an open set of values: those that are not listed are kept.
public struct Enumeration: Equatable, Sendable, Encodable {
  public enum RawType: String, Sendable, Encodable {
    case string = "String"
    case integer = "Int"
  }

  public struct Member: Equatable, Sendable, Encodable {
    public var name: String
    /// The text of the value, a number in decimal where the raw type is an integer.
    public var value: String
    public var documentation: Documentation
  }

  public var name: String
  public var documentation: Documentation
  public var isDeprecated: Bool
  public var rawType: RawType
  public var members: [Member]
}
