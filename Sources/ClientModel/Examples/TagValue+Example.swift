extension TagValue {
  /// The tag in JSON.
  public var example: ExampleValue {
    switch self {
    case .string(let text): .string(text)
    case .integer(let value): .number(ExampleNumber(value))
    case .boolean(let value): .boolean(value)
    }
  }
}

extension Union {
  /// The tag that is sent in addition to the properties of a member.
  func tag(sentWith member: Member) -> ExampleProperty? {
    guard case .tag(let property) = decision else { return nil }
    return member.sentTag.map { ExampleProperty(property, $0.example) }
  }
}
