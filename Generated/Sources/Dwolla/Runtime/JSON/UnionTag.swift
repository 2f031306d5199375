/// A value of the property that tells the members of a union apart.
nonisolated enum UnionTag: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
}

nonisolated extension UnionTag: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
}

nonisolated extension UnionTag: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else {
      self = .integer(try container.decode(Int.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let text): try text.encode(to: encoder)
    case .integer(let value): try value.encode(to: encoder)
    case .boolean(let value): try value.encode(to: encoder)
    }
  }
}

nonisolated extension Decoder {
  /// The property that tells the members of a union apart; `nil` where it is missing, or no tag.
  func tag(_ name: WireName) -> UnionTag? {
    try? container(keyedBy: WireName.self).decode(UnionTag.self, forKey: name)
  }
}

nonisolated extension Encodable {
  /// Writes a member of a union with the tag that stands for it, which the member itself does not hold.
  func encode(to encoder: any Encoder, tag name: WireName, as tag: UnionTag) throws {
    try encode(to: encoder)
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(tag, forKey: name)
  }
}
