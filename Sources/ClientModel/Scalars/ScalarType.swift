import OpenAPI

/// A type whose values have no parts, and which no document declares: what it is in Swift and on the wire.
///
/// `ScalarType.all` is the table of them. A further format with its own type is an entry there, and nothing else.
public struct ScalarType: Sendable {
  /// What manifests call it: `calendarDate`.
  public var id: String
  /// The type in Swift: `Int64`.
  public var swiftName: String
  /// The module to import for the type; nil for what Swift and the runtime have.
  public var module: String?
  public var wire: Wire
  /// The formats that mean this type, by the JSON type that they are said of.
  var formats: [JSONType: Set<String>] = [:]
  /// A value as it is in examples; nil if what it is called makes a better one.
  var placeholder: ExampleValue?
  /// Whether there is one way only to write a value.
  public var hasOneSpelling = true
  /// Whether parameters and headers can hold values as they are.
  var canBeParameter = true
  public var expression = Expression.literal
  /// Whether it is a type of the user's.
  public var isGiven = false
  /// The type of the table that it represents, where it is one of the user's.
  public var replaced: String?
  /// Whether the runtime says how it is read and written.
  public var isOfRuntime = false
  /// Whether JSON of the right kind is a value.
  var accepts: @Sendable (ExampleValue) -> Bool = { _ in true }

  /// What a value is on the wire.
  public enum Wire: Hashable, Sendable {
    case boolean
    /// Whole numbers in these bounds.
    case integer(from: Int64, to: UInt64)
    case number
    /// Any text.
    case text
    /// Text of one form.
    case formattedText
    /// What only the type itself knows.
    case anything
  }

  /// How Swift writes a value.
  public enum Expression: Hashable, Sendable {
    /// As what it is on the wire.
    case literal
    /// By an initializer that takes the text, and can fail: `UUID(uuidString: "…")!`.
    case textInitializer(label: String)
    /// As the seconds since 1970.
    case pointInTime
    /// As year, month and day.
    case day
    /// As the bytes that the text represents.
    case bytes
  }
}

extension ScalarType: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(id)
  }
}

extension ScalarType: Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ScalarType.Wire {
  /// The whole numbers that a type of Swift holds.
  static func integer<Integer: FixedWidthInteger>(_: Integer.Type) -> Self {
    .integer(from: Int64(clamping: Integer.min), to: UInt64(clamping: Integer.max))
  }

  var isNumber: Bool {
    switch self {
    case .integer, .number: true
    case .boolean, .text, .formattedText, .anything: false
    }
  }

  var isText: Bool { self == .text || self == .formattedText }
}
