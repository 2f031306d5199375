import OpenAPI

/// The table of formats with their own types.
extension ScalarType {
  public static let all: [ScalarType] = [
    boolean, string, integer, int32, int64, uint64, double, float, decimal, date, calendarDate,
    data,
  ]

  public static let boolean = ScalarType(
    id: "boolean", swiftName: "Bool", wire: .boolean, placeholder: .boolean(true))

  /// A string. `TextFormat` lists the formats that stay strings.
  public static let string = ScalarType(id: "string", swiftName: "String", wire: .text)

  public static let integer = ScalarType(
    id: "integer", swiftName: "Int", wire: .integer(Int64.self),
    placeholder: .number(ExampleNumber(1)))

  public static let int32 = ScalarType(
    id: "int32", swiftName: "Int32", wire: .integer(Int32.self), formats: [.integer: ["int32"]],
    placeholder: .number(ExampleNumber(1)))

  public static let int64 = ScalarType(
    id: "int64", swiftName: "Int64", wire: .integer(Int64.self), formats: [.integer: ["int64"]],
    placeholder: .number(ExampleNumber(1)))

  public static let uint64 = ScalarType(
    id: "uint64", swiftName: "UInt64", wire: .integer(UInt64.self), formats: [.integer: ["uint64"]],
    placeholder: .number(ExampleNumber(1)))

  public static let double = ScalarType(
    id: "double", swiftName: "Double", wire: .number,
    placeholder: ExampleNumber(1.5).map { .number($0) })

  public static let float = ScalarType(
    id: "float", swiftName: "Float", wire: .number, formats: [.number: ["float"]],
    placeholder: ExampleNumber(1.5).map { .number($0) },
    accepts: { $0.number.map { Float($0.value).isFinite } ?? false })

  /// An exact number with up to 38 digits.
  public static let decimal = ScalarType(
    id: "decimal", swiftName: "Decimal", module: "Foundation", wire: .number,
    formats: [.number: ["decimal"]], placeholder: ExampleNumber(1.5).map { .number($0) },
    hasOneSpelling: false, expression: .textInitializer(label: "string"))

  /// A point in time.
  public static let date = ScalarType(
    id: "date", swiftName: "Date", module: "Foundation", wire: .formattedText,
    formats: [.string: ["date-time"]], placeholder: .string("2024-01-31T12:00:00Z"),
    hasOneSpelling: false, expression: .pointInTime,
    accepts: { $0.text.map { ExampleDate($0) != nil } ?? false })

  /// A calendar date.
  public static let calendarDate = ScalarType(
    id: "calendarDate", swiftName: "CalendarDate", wire: .formattedText,
    formats: [.string: ["date"]], placeholder: .string("2024-01-31"), expression: .day,
    accepts: { $0.text.map { ExampleDate.day($0) != nil } ?? false })

  /// Bytes: base64 in JSON, and raw in bodies in memory.
  public static let data = ScalarType(
    id: "data", swiftName: "Data", module: "Foundation", wire: .formattedText,
    formats: [.string: ["byte", "binary"]],
    // "example" in Base64.
    placeholder: .string("ZXhhbXBsZQ=="), canBeParameter: false, expression: .bytes,
    accepts: { $0.text.map { Base64Text.bytes(of: $0) != nil } ?? false })
}
