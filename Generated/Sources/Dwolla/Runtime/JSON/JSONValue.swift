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
  /// Returns the value of a property, or `nil` if this is not an object with that property.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let properties) = self else { return nil }
    return properties[name]
  }

  /// Returns an element, or `nil` if this is not an array with that element.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The string, or `nil`.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The number, or `nil`.
  public var number: JSONNumber? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// The boolean, or `nil`.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// Decodes the value as a type of the client.
  ///
  /// - Throws: `JSONError` with the path of the first problem.
  public func decode<Value: JSONCodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decode(type, from: JSONDocument(JSONCoding.bytes(of: self)))
  }

  /// Decodes the value as your own type.
  ///
  /// - Throws: the errors of its initializer.
  public func decode<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decoder.decode(type, from: JSONCoding.encode(self))
  }

  /// Encodes a value of a type of the client.
  ///
  /// - Throws: `JSONError` with the path of a value that JSON cannot represent.
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
    case .array: self = .array(try Self.elements(of: json))
    case .object: self = .object(try [String: JSONValue](json: json))
    }
  }

  private static func elements(of json: JSONReader) throws -> [JSONValue] {
    let document = json.document
    var elements: [JSONValue] = []
    // All at once, because each of them will be stored: any valid JSON is a value.
    elements.reserveCapacity(document.count(of: json.token, eachOf: 1))
    let end = document.next(after: json.token)
    var element = json.token + 1
    while element < end {
      try document.watch?.pass()
      elements.append(try JSONValue(json: JSONReader(document, element)))
      element = document.next(after: element)
    }
    return elements
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

nonisolated extension JSONValue {
  /// The value as JSON text, with properties sorted by name.
  public var jsonText: String {
    (try? JSONCoding.bytes(of: self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}

/// JSON may contain secrets: properties with secret names and the queries of URLs are omitted.
nonisolated extension JSONValue: CustomStringConvertible, CustomReflectable {
  /// The value as JSON text without secrets. `jsonText` is the complete text.
  public var description: String { Redaction(secretFields: []).redacted(self).jsonText }

  public var customMirror: Mirror {
    let shown = Redaction(secretFields: []).redacted(self)
    switch shown {
    case .object(let properties):
      return Mirror(
        self, children: properties.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    case .array(let elements): return Mirror(self, unlabeledChildren: elements)
    default: return Mirror(self, children: [:])
    }
  }
}
