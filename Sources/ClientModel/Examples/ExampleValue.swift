import YAML

/// A JSON value in an example, with properties in order.
public indirect enum ExampleValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(ExampleNumber)
  case string(String)
  case array([ExampleValue])
  case object([ExampleProperty])

  /// The value of a property, or `nil` if this is not an object with that property.
  public subscript(name: String) -> ExampleValue? {
    guard case .object(let properties) = self else { return nil }
    return properties.first { $0.name == name }?.value
  }

  /// The number of values: this one and all nested ones.
  public var count: Int {
    switch self {
    case .null, .boolean, .number, .string: 1
    case .array(let elements): elements.reduce(1) { $0 + $1.count }
    case .object(let properties): properties.reduce(1) { $0 + $1.value.count }
    }
  }
}

/// A property of an object in an example.
public struct ExampleProperty: Hashable, Sendable {
  /// The name in JSON.
  public var name: String
  public var value: ExampleValue

  public init(_ name: String, _ value: ExampleValue) {
    self.name = name
    self.value = value
  }
}

/// A finite number.
public struct ExampleNumber: Hashable, Sendable {
  /// The text in the document. `02110` may be meant as a string.
  public var text: String
  public var value: Double
  /// `nil` if the number is not an integer or out of range.
  public var integer: Int?

  public init(_ integer: Int) {
    text = String(integer)
    value = Double(integer)
    self.integer = integer
  }

  /// - Returns: `nil` if the text is not a JSON number.
  public init?(_ value: Double, text: String? = nil) {
    guard value.isFinite else { return nil }
    self.text = text ?? "\(value)"
    self.value = value
    integer = Int(exactly: value)
  }

  /// The number as a literal in JSON and Swift.
  public var literal: String { integer.map { String($0) } ?? "\(value)" }
}

extension ExampleValue: Encodable {
  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .boolean(let value): try value.encode(to: encoder)
    case .number(let number):
      if let integer = number.integer {
        try integer.encode(to: encoder)
      } else {
        try number.value.encode(to: encoder)
      }
    case .string(let text): try text.encode(to: encoder)
    case .array(let elements): try elements.encode(to: encoder)
    case .object(let properties):
      var container = encoder.container(keyedBy: Name.self)
      for property in properties {
        try container.encode(property.value, forKey: Name(stringValue: property.name))
      }
    }
  }
}
