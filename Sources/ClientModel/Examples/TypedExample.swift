/// An example as a value of its Swift type.
public indirect enum TypedExample: Equatable, Sendable {
  /// A value without parts, as it is on the wire.
  case scalar(ScalarType, ExampleValue)
  /// Bytes of a body: in memory, or to be streamed.
  case bytes([UInt8])
  case stream([UInt8])
  /// The bytes of a file in a form.
  case file([UInt8])
  /// What a call authenticates with, a placeholder always.
  case credential
  case json(ExampleValue)
  case array([TypedExample])
  case dictionary([Entry])
  /// The lack of a value that may be null.
  case null
  case structure(StructureExample)
  /// A listed value of an enum.
  case member(type: String, name: String, Enumeration.Member, Enumeration.RawType)
  /// A value of an enum that is not listed.
  case rawValue(type: String, ExampleValue)
  case union(type: String, member: String, tag: ExampleProperty?, TypedExample)
  /// What is none of a union's members.
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

/// A struct with values for those of its properties that the initializer must be given.
public struct StructureExample: Equatable, Sendable {
  /// The full name of the type.
  public var type: String
  /// In the order of the initializer.
  public var properties: [Property]
  /// What stands beside the properties, where the type keeps it.
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
    /// `.null` where the key is there, and its value is null.
    public var value: TypedExample
    /// Whether the initializer has the value by itself.
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
    /// The property that holds them.
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

  /// The JSON that the client sends for the value, or reads it from; nil for bytes that are no JSON.
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
  /// With the tag that is sent beside what a union's member holds.
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
