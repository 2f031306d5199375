/// The name of a property in JSON, and the meaning of its absence.
public nonisolated struct WireName: ExpressibleByStringLiteral, Sendable {
  let text: String
  let role: Role
  let utf8: [UInt8]
  /// The name as JSON, with the colon.
  let written: [UInt8]

  enum Role {
    case property, nullable, others
  }

  /// Not inlined, because each property of each struct has a name.
  @inline(never)
  private init(_ name: String, role: Role) {
    text = name
    self.role = role
    utf8 = Array(name.utf8)
    written = JSONWriter.name(name)
  }

  init(_ name: String) {
    self.init(name, role: .property)
  }

  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// A required property that is written as null for `nil`.
  public static func nullable(_ name: String) -> WireName { WireName(name, role: .nullable) }

  /// Additional properties.
  public static var others: WireName { WireName("", role: .others) }
}
