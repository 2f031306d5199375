import OpenAPI

/// A built-in scalar type, in Swift and on the wire.
///
/// `ScalarType.all` is the table of these types. To support another format, add an entry.
public struct ScalarType: Sendable {
  /// The name in manifests: `calendarDate`.
  public var id: String
  /// The type in Swift: `Int64`.
  public var swiftName: String
  /// The module to import for the type, or `nil` for types of Swift and the runtime.
  public var module: String?
  public var wire: Wire
  /// The formats for this type, by JSON type.
  var formats: [JSONType: Set<String>] = [:]
  /// The example value, or `nil` if the name of the property makes a better one.
  var placeholder: ExampleValue?
  /// Whether each value has only one spelling.
  public var hasOneSpelling = true
  /// Whether parameters and headers can contain values.
  var canBeParameter = true
  public var expression = Expression.literal
  /// Whether this is a user's type.
  public var isGiven = false
  /// The `id` of the standard type that a user's type replaces.
  public var replaced: String?
  /// Whether the runtime implements the coding.
  public var isOfRuntime = false
  /// Whether a JSON value of the right kind is valid.
  var accepts: @Sendable (ExampleValue) -> Bool = { _ in true }

  /// The form of a value on the wire.
  public enum Wire: Hashable, Sendable {
    case boolean
    /// Integers within these bounds.
    case integer(from: Int64, to: UInt64)
    case number
    /// Any text.
    case text
    /// Text with a fixed format.
    case formattedText
    /// Determined by the type itself.
    case anything
  }

  /// The Swift expression for a value.
  public enum Expression: Hashable, Sendable {
    /// A literal of its form on the wire.
    case literal
    /// A failable initializer with the text: `UUID(uuidString: "…")!`.
    case textInitializer(label: String)
    /// Seconds since 1970.
    case pointInTime
    /// Year, month and day.
    case day
    /// The bytes that the text represents.
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
  /// The range of a Swift integer type.
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
