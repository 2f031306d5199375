import Foundation

/// Any JSON (RFC 8259).
public nonisolated enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

nonisolated extension JSONValue {
  /// The value of a property; `nil` if this is no object or has no such property.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let properties) = self else { return nil }
    return properties[name]
  }

  /// An element; `nil` if this is no array or has no such element.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The text of a string.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// A number as it is written.
  public var number: JSONNumber? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// The value of a boolean.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The value as that of another type of the client.
  ///
  /// - Throws: `JSONError`, with the path of the first problem.
  public func decode<Value: JSONCodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decode(type, from: JSONDocument(JSONCoding.bytes(of: self)))
  }

  /// The value as that of a type of yours.
  ///
  /// - Throws: what its initialiser throws.
  public func decode<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decoder.decode(type, from: JSONCoding.encode(self))
  }

  /// A value of the client's types as JSON.
  ///
  /// - Throws: `JSONError`, with the path of what JSON cannot hold.
  public init(encoding value: some JSONCodable) throws {
    self = try JSONCoding.decode(JSONValue.self, from: JSONDocument(JSONCoding.bytes(of: value)))
  }
}

nonisolated extension JSONValue: JSONCodable {
  public init(json: JSONReader) throws {
    switch json.kind {
    case .null: self = .null
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .integer, .number:
      self = .number(JSONNumber(checked: json.document.number(json.token) ?? "0"))
    case .string, .escapedString: self = .string(json.string ?? "")
    case .array: self = .array(try [JSONValue](json: json))
    case .object: self = .object(try [String: JSONValue](json: json))
    }
  }

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .null: json.writeNull()
    case .bool(let value): json.write(value)
    case .number(let value): json.writeText(value.description)
    case .string(let value): json.write(value)
    case .array(let value): try value.write(to: &json)
    case .object(let value): try value.write(to: &json)
    }
  }
}

nonisolated extension JSONValue: CustomStringConvertible {
  /// The value as JSON, properties ordered by their names.
  public var description: String {
    (try? JSONCoding.bytes(of: self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}
