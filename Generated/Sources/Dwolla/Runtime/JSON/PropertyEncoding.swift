nonisolated extension KeyedEncodingContainer where Key == WireName {
  mutating func encode(_ value: some Encodable, _ name: String) throws {
    try encode(value, forKey: WireName(name))
  }

  mutating func encodeIfPresent(_ value: (some Encodable)?, _ name: String) throws {
    try encodeIfPresent(value, forKey: WireName(name))
  }

  /// Writes null for `nil`.
  mutating func encodeOrNull(_ value: (some Encodable)?, _ name: String) throws {
    try encode(value, forKey: WireName(name))
  }

  /// Writes null for `.null`, and nothing for `nil`.
  mutating func encodeNullable(_ value: Nullable<some Encodable>?, _ name: String) throws {
    switch value {
    case nil: break
    case .null: try encodeNil(forKey: WireName(name))
    case .value(let value): try encode(value, forKey: WireName(name))
    }
  }

  mutating func encodeOthers(_ others: [String: some Encodable]) throws {
    for (name, value) in others {
      try encode(value, forKey: WireName(name))
    }
  }
}

// An encoder has a short way to strings, which generic code does not find.
nonisolated extension KeyedEncodingContainer where Key == WireName {
  mutating func encode(_ value: String, _ name: String) throws {
    try encode(value, forKey: WireName(name))
  }

  mutating func encodeIfPresent(_ value: String?, _ name: String) throws {
    try encodeIfPresent(value, forKey: WireName(name))
  }
}
