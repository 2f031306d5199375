import Foundation

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

// A decoder has a short way to these types. Generic code does not find it: there a string takes twice
// the time, and a date three times.
nonisolated extension KeyedDecodingContainer where Key == WireName {
  func decode(_ name: String) throws -> String {
    try decode(String.self, forKey: WireName(name))
  }

  func decodeIfPresent(_ name: String) throws -> String? {
    try decodeIfPresent(String.self, forKey: WireName(name))
  }

  func decode(_ name: String) throws -> Bool {
    try decode(Bool.self, forKey: WireName(name))
  }

  func decodeIfPresent(_ name: String) throws -> Bool? {
    try decodeIfPresent(Bool.self, forKey: WireName(name))
  }

  func decode(_ name: String) throws -> Int {
    try decode(Int.self, forKey: WireName(name))
  }

  func decodeIfPresent(_ name: String) throws -> Int? {
    try decodeIfPresent(Int.self, forKey: WireName(name))
  }

  func decode(_ name: String) throws -> Double {
    try decode(Double.self, forKey: WireName(name))
  }

  func decodeIfPresent(_ name: String) throws -> Double? {
    try decodeIfPresent(Double.self, forKey: WireName(name))
  }

  func decode(_ name: String) throws -> Date {
    try date(decode(String.self, forKey: WireName(name)), name)
  }

  func decodeIfPresent(_ name: String) throws -> Date? {
    try decodeIfPresent(String.self, forKey: WireName(name)).map { try date($0, name) }
  }

  private func date(_ text: String, _ name: String) throws -> Date {
    guard let date = DateTimeText.date(from: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: WireName(name), in: self, debugDescription: JSONCoding.noDate)
    }
    return date
  }
}
