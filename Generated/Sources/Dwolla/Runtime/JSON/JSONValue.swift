public import Foundation

/// Any JSON (RFC 8259).
public nonisolated enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A whole number that `Int` holds.
  case integer(Int)
  /// Any other number that `Double` holds exactly as it is written.
  case number(Double)
  /// A number of more digits.
  case decimal(Decimal)
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

  /// The value as that of another type.
  ///
  /// - Throws: what its initialiser throws.
  public func decode<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decoder.decode(type, from: JSONCoding.encoder.encode(self))
  }
}

nonisolated extension JSONValue: Codable {
  /// More levels than this are refused: reading them takes a stack in proportion.
  private static let deepest = 128

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard decoder.codingPath.count <= Self.deepest else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "It is nested in more than \(Self.deepest) levels.")
    }
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try Self.number(container) {
      self = number
    } else if decoder.isArray {
      self = .array(try container.decode([JSONValue].self))
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .decimal(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  private static func number(
    _ container: any SingleValueDecodingContainer
  ) throws -> JSONValue? {
    if let integer = try? container.decode(Int.self) { return .integer(integer) }
    guard let number = try? container.decode(Double.self) else { return nil }
    guard let decimal = try? container.decode(Decimal.self),
      decimal != Decimal(string: number.description)
    else { return .number(number) }
    return .decimal(decimal)
  }
}

nonisolated extension Decoder {
  fileprivate var isArray: Bool { (try? unkeyedContainer()) != nil }
}

nonisolated extension JSONValue: CustomStringConvertible {
  /// The value as JSON, properties ordered by their names.
  public var description: String {
    let encoder = JSONCoding.encoder
    encoder.outputFormatting.insert(.sortedKeys)
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}
