/// A property's name in JSON: the one coding key of all models.
nonisolated struct WireName: CodingKey {
  let stringValue: String

  init(_ name: String) {
    stringValue = name
  }

  init(stringValue: String) {
    self.init(stringValue)
  }

  var intValue: Int? { nil }

  init?(intValue: Int) { nil }
}

nonisolated extension KeyedDecodingContainer where Key == WireName {
  func decode<Value: Decodable>(_ name: String) throws -> Value {
    try decode(Value.self, forKey: WireName(name))
  }

  /// `nil` for a property that is absent or null.
  func decodeIfPresent<Value: Decodable>(_ name: String) throws -> Value? {
    try decodeIfPresent(Value.self, forKey: WireName(name))
  }

  /// `nil` for null; the property itself has to be there.
  func decodeOrNil<Value: Decodable>(_ name: String) throws -> Value? {
    try decode(Value?.self, forKey: WireName(name))
  }

  /// Tells a property that is absent, `nil`, from one that is null.
  func decodeNullable<Value: Decodable>(_ name: String) throws -> Nullable<Value>? {
    let key = WireName(name)
    guard contains(key) else { return nil }
    return try decodeNil(forKey: key) ? .null : .value(decode(Value.self, forKey: key))
  }

  /// The properties that have no name in the description.
  func decodeOthers<Value: Decodable>(besides known: Set<String>) throws -> [String: Value] {
    var others: [String: Value] = [:]
    for key in allKeys where !known.contains(key.stringValue) {
      others[key.stringValue] = try decode(Value.self, forKey: key)
    }
    return others
  }
}

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
