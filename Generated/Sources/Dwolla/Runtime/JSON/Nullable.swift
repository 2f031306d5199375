/// A value or null, for APIs that distinguish null from absent: a property of type
/// `Nullable<String>?` is absent (`nil`), null (`.null`) or has a value.
public nonisolated enum Nullable<Wrapped> {
  case null
  case value(Wrapped)

  /// Creates null for `nil`.
  public init(_ wrapped: Wrapped?) {
    self = wrapped.map(Self.value) ?? .null
  }

  /// The value, if there is one.
  public var wrapped: Wrapped? {
    guard case .value(let value) = self else { return nil }
    return value
  }
}

/// A `Nullable` of any type.
nonisolated protocol NullableValue {
  /// The value, or `nil` for null.
  var anyWrapped: Any? { get }
}

nonisolated extension Nullable: NullableValue {
  var anyWrapped: Any? { wrapped }
}

nonisolated extension Nullable: Sendable where Wrapped: Sendable {}
nonisolated extension Nullable: Equatable where Wrapped: Equatable {}
nonisolated extension Nullable: Hashable where Wrapped: Hashable {}

nonisolated extension Nullable: Decodable where Wrapped: Decodable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self = container.decodeNil() ? .null : .value(try container.decode(Wrapped.self))
  }
}

nonisolated extension Nullable: Encodable where Wrapped: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .value(let value): try container.encode(value)
    }
  }
}
