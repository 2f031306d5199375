import ClientModel

/// A JSON value as a literal of `JSONValue`.
struct ExampleJSONLiteral {
  private let value: ExampleValue

  init(_ value: ExampleValue) { self.value = value }

  /// - Parameter label: the text before the literal on its line.
  func text(after label: String = "", depth: Int) -> SwiftText {
    switch value {
    case .null: return "\(label).null"
    case .boolean(let value): return "\(label)\(value ? "true" : "false")"
    case .number(let number):
      let literal =
        number.integer == nil ? number.literal : SwiftSyntax.integer(number.literal)
      return "\(label)\(literal)"
    case .string(let text): return "\(label)\(SwiftSyntax.literal(text))"
    case .array(let elements):
      let literals = elements.map { ExampleJSONLiteral($0).text(depth: depth + 1).text }
      return ExampleExpression.list(label, literals, depth: depth)
    case .object(let properties):
      if properties.isEmpty { return "\(label)[:]" }
      let lines = properties.map { property in
        ExampleJSONLiteral(property.value)
          .text(after: SwiftSyntax.literal(property.name) + ": ", depth: depth + 1).text
      }
      return ExampleExpression.list(label, lines, depth: depth)
    }
  }
}
