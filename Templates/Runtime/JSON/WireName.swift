/// A property's name in JSON: the one coding key of all models.
public nonisolated struct WireName: CodingKey, ExpressibleByStringLiteral {
  public let stringValue: String
  let role: Role

  enum Role {
    case property, nullable, others
  }

  private init(_ name: String, role: Role) {
    stringValue = name
    self.role = role
  }

  init(_ name: String) {
    self.init(name, role: .property)
  }

  public init(stringLiteral name: String) {
    self.init(name)
  }

  public init(stringValue: String) {
    self.init(stringValue)
  }

  /// A property that has to be there, and is null for `nil`.
  public static func nullable(_ name: String) -> WireName { WireName(name, role: .nullable) }

  /// All properties that have no place of their own.
  public static var others: WireName { WireName("", role: .others) }

  public var intValue: Int? { nil }

  public init?(intValue: Int) { nil }
}
