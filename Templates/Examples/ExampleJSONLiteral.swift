import ClientModel

/// A JSON value as a literal of `JSONValue`.
struct ExampleJSONLiteral {
  private let value: ExampleValue

  init(_ value: ExampleValue) { self.value = value }

  func text(depth: Int) -> SwiftText {
    switch value {
    case .null: return ".null"
    case .boolean(let value): return "\(value ? "true" : "false")"
    case .number(let number):
      return number.integer == nil
        ? "\(number.literal)" : "\(SwiftSyntax.integer(number.literal))"
    case .string(let text): return "\(SwiftSyntax.literal(text))"
    case .array(let elements):
      return ExampleExpression.list(
        elements.map { ExampleJSONLiteral($0).text(depth: depth + 1).text }, depth: depth)
    case .object(let properties):
      if properties.isEmpty { return "[:]" }
      let lines = properties.map { property in
        let value = ExampleJSONLiteral(property.value).text(depth: depth + 1).text
        return "\(SwiftSyntax.literal(property.name)): \(value)"
      }
      return ExampleExpression.list(lines, depth: depth)
    }
  }
}
