/// An example as a value of its Swift type.
public indirect enum TypedExample: Equatable, Sendable {
  /// A scalar, as it is on the wire.
  case scalar(ScalarType, ExampleValue)
  /// The bytes of a body, in memory or streamed.
  case bytes([UInt8])
  case stream([UInt8])
  /// The bytes of a file in a form.
  case file([UInt8])
  /// A placeholder for a credential.
  case credential
  case json(ExampleValue)
  case array([TypedExample])
  case dictionary([Entry])
  /// Null.
  case null
  case structure(StructureExample)
  /// A listed value of an enum.
  case member(type: String, name: String, Enumeration.Member, Enumeration.RawType)
  /// An unlisted value of an enum.
  case rawValue(type: String, ExampleValue)
  case union(type: String, member: String, tag: ExampleProperty?, TypedExample)
  /// A value that matches no member of a union.
  case unknown(type: String, ExampleValue)

  public struct Entry: Equatable, Sendable {
    public var key: String
    public var value: TypedExample

    public init(key: String, value: TypedExample) {
      self.key = key
      self.value = value
    }
  }
}

/// A struct with values for the arguments of its initializer.
public struct StructureExample: Equatable, Sendable {
  /// The full name of the type.
  public var type: String
  /// The properties in the order of the initializer.
  public var properties: [Property]
  /// The additional properties, if the type keeps them.
  public var additional: Additional?

  public init(type: String, properties: [Property], additional: Additional? = nil) {
    self.type = type
    self.properties = properties
    self.additional = additional
  }

  public struct Property: Equatable, Sendable {
    public var name: String
    public var wireName: String
    public var presence: ClientModel.Property.Presence
    /// `.null` if the key exists with the value null.
    public var value: TypedExample
    /// Whether the value is the default of the initializer.
    public var isInitial: Bool

    public init(
      name: String, wireName: String, presence: ClientModel.Property.Presence,
      value: TypedExample, isInitial: Bool
    ) {
      self.name = name
      self.wireName = wireName
      self.presence = presence
      self.value = value
      self.isInitial = isInitial
    }
  }

  public struct Additional: Equatable, Sendable {
    /// The property that stores them.
    public var name: String
    public var entries: [TypedExample.Entry]

    public init(name: String, entries: [TypedExample.Entry]) {
      self.name = name
      self.entries = entries
    }
  }
}

extension TypedExample {
  /// The text of a string.
  public var text: String? {
    if case .scalar(.string, .string(let text)) = self { text } else { nil }
  }

  /// The JSON of the value, or `nil` for bytes that are not JSON.
  public var json: ExampleValue? {
    switch self {
    case .bytes, .stream, .file, .credential: nil
    case .scalar(_, let value), .json(let value), .rawValue(_, let value), .unknown(_, let value):
      value
    case .array(let elements): .array(elements.map { $0.json ?? .null })
    case .dictionary(let entries): .object(entries.map(\.json))
    case .null: .null
    case .structure(let structure): structure.json
    case .member(_, _, let member, let rawType): rawType.json(member.value)
    case .union(_, _, let tag, let value): value.json?.tagged(tag)
    }
  }
}

extension ExampleValue {
  /// Adds the tag of a union member.
  fileprivate func tagged(_ tag: ExampleProperty?) -> ExampleValue {
    guard let tag, case .object(let properties) = self else { return self }
    return .object(properties.filter { $0.name != tag.name } + [tag])
  }
}

extension StructureExample {
  fileprivate var json: ExampleValue {
    let own = properties.map { ExampleProperty($0.wireName, $0.value.json ?? .null) }
    let others = additional?.entries.map(\.json) ?? []
    return .object(own + others)
  }
}

extension TypedExample.Entry {
  fileprivate var json: ExampleProperty { ExampleProperty(key, value.json ?? .null) }
}

extension Enumeration.RawType {
  fileprivate func json(_ text: String) -> ExampleValue {
    switch self {
    case .string: .string(text)
    case .integer: Int(text).map { .number(ExampleNumber($0)) } ?? .string(text)
    }
  }
}
