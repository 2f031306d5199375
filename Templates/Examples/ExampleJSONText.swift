import ClientModel
import Diagnostics

/// A JSON value as text, with a line for each property.
///
/// It is written top-down, because text that is composed bottom-up would be indented again at each level.
struct ExampleJSONText {
  private var result = ""

  init(_ value: ExampleValue) { write(value, depth: 0) }

  var text: SwiftText { SwiftText(stringLiteral: result) }

  private mutating func write(_ value: ExampleValue, depth: Int) {
    switch value {
    case .null: result += "null"
    case .boolean(let value): result += value ? "true" : "false"
    case .number(let number): result += number.literal
    case .string(let text): result += JSONText.literal(text)
    case .array(let elements):
      write(elements, "[", "]", depth: depth) { $0.write($1, depth: depth + 1) }
    case .object(let properties):
      write(properties, "{", "}", depth: depth) { json, property in
        json.result += JSONText.literal(property.name)
        json.result += ": "
        json.write(property.value, depth: depth + 1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, depth: Int,
    _ writeElement: (inout Self, Element) -> Void
  ) {
    result += opening
    for (index, element) in elements.enumerated() {
      if index > 0 { result += "," }
      startLine(depth + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty { startLine(depth) }
    result += closing
  }

  private mutating func startLine(_ depth: Int) {
    result += "\n"
    for _ in 0..<depth { result += "  " }
  }
}
