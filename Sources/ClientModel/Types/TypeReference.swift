/// The format of a streamed sequence.
public enum SequenceFormat: String, Hashable, Sendable {
  /// `text/event-stream`.
  case events
  /// JSON values, one per line or after a separator.
  case values
}

/// A reference to a Swift type.
public indirect enum TypeReference: Hashable, Sendable {
  /// A scalar.
  case scalar(ScalarType)
  /// A binary body that can be too large for memory.
  case binaryBody
  /// A streamed sequence.
  case sequence(SequenceFormat, of: TypeReference)
  /// A file in a form.
  case file
  /// A credential.
  case credential
  /// Any JSON value.
  case json
  case array(of: TypeReference)
  case dictionary(of: TypeReference)
  /// A value that can be null.
  case optional(TypeReference)
  /// The runtime's HAL link.
  case link
  /// A declared type, by its full name: `ExchangeSession.Links`.
  case named(String)

  public static let boolean = Self.scalar(.boolean)
  public static let string = Self.scalar(.string)
  public static let integer = Self.scalar(.integer)
  public static let data = Self.scalar(.data)

  /// The type in Swift at module scope.
  public var swiftName: String { swiftName(in: "") }

  /// The type in Swift inside of the type `scope`, with short names for its nested types.
  public func swiftName(in scope: String) -> String {
    switch self {
    case .scalar(let scalar): scalar.swiftName
    case .binaryBody: "HTTPBody"
    case .sequence(.events, let data): "EventStream<\(data.swiftName(in: scope))>"
    case .sequence(.values, let value): "ValueStream<\(value.swiftName(in: scope))>"
    case .file: "FilePart"
    case .credential: "Security"
    case .json: "JSONValue"
    case .link: "Link"
    case .array(let element): "[\(element.swiftName(in: scope))]"
    case .dictionary(let value): "[String: \(value.swiftName(in: scope))]"
    case .optional(let wrapped): "\(wrapped.swiftName(in: scope))?"
    case .named(let name): Self.shortened(name, in: scope)
    }
  }

  /// The modules to import for the type.
  public var modules: Set<String> {
    switch self {
    case .scalar(let scalar): scalar.module.map { [$0] } ?? []
    case .array(let inner), .dictionary(let inner), .optional(let inner), .sequence(_, let inner):
      inner.modules
    default: []
    }
  }

  /// Whether the value is a single text on the wire.
  var canBeParameter: Bool {
    if case .scalar(let scalar) = self { scalar.canBeParameter } else { false }
  }

  /// Whether values can be compared.
  public var isEquatable: Bool {
    if case .sequence = self { return false }
    return self != .binaryBody && self != .credential
  }

  /// Whether this type is, is nested in, or contains the type with this name.
  func isMade(of name: String) -> Bool {
    switch self {
    case .array(let inner), .dictionary(let inner), .optional(let inner), .sequence(_, let inner):
      inner.isMade(of: name)
    case .named(let own): own == name || own.hasPrefix(name + ".")
    default: false
    }
  }

  private static func shortened(_ name: String, in scope: String) -> String {
    guard !scope.isEmpty, name.hasPrefix(scope + ".") else { return name }
    return String(name.dropFirst(scope.count + 1))
  }
}

extension Sequence<TypeReference> {
  /// The modules to import for all of them.
  public var modules: Set<String> { reduce(into: []) { $0.formUnion($1.modules) } }
}

extension TypeReference: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(swiftName)
  }
}
