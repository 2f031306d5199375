import ClientModel

/// A scalar as a Swift expression whose type is known from the context.
struct ScalarExpression {
  private let type: ScalarType
  private let value: ExampleValue

  init(_ type: ScalarType, _ value: ExampleValue) {
    self.type = type
    self.value = value
  }

  var text: String {
    switch type.expression {
    case .literal: literal
    case .textInitializer(let label):
      "\(type.swiftName)(\(label): \(SwiftSyntax.literal(wireText)))!"
    case .pointInTime:
      "Date(timeIntervalSince1970: \(ExampleDate(wireText).map(Self.interval) ?? "0"))"
    case .day: day
    case .bytes: Self.data(Base64Text.bytes(of: wireText) ?? [])
    }
  }

  private var literal: String {
    switch value {
    case .boolean(let value): value ? "true" : "false"
    case .string(let text): SwiftSyntax.literal(text)
    case .number(let number):
      number.integer == nil ? number.literal : SwiftSyntax.integer(number.literal)
    case .null, .array, .object: ""
    }
  }

  private var wireText: String {
    switch value {
    case .string(let text): text
    case .number(let number): number.literal
    case .boolean(let value): value ? "true" : "false"
    case .null, .array, .object: ""
    }
  }

  /// Examples contain only existing days.
  private var day: String {
    guard let day = ExampleDate.day(wireText) else { return "" }
    return "\(type.swiftName)(year: \(day.year), month: \(day.month), day: \(day.day))!"
  }

  private static func interval(_ date: ExampleDate) -> String {
    let seconds = SwiftSyntax.integer(String(date.seconds))
    if date.fraction.isEmpty { return seconds }
    guard date.seconds < 0 else { return "\(seconds).\(date.fraction)" }
    return "\(Double(date.seconds) + (Double("0." + date.fraction) ?? 0))"
  }

  static func data(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let isText = Array(text.utf8) == bytes && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    if bytes.isEmpty { return "Data()" }
    if isText { return "Data(\(SwiftSyntax.literal(text)).utf8)" }
    return "Data([\(bytes.map { String($0) }.joined(separator: ", "))])"
  }
}
