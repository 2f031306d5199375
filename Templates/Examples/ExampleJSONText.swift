import ClientModel
import Diagnostics

/// A JSON value as text, with a line for each property.
///
/// It is written top-down, because text that is composed bottom-up would be indented again at each level.
struct ExampleJSONText {
  private var result: [UInt8] = []

  init(_ value: ExampleValue) { write(value, depth: 0) }

  var text: SwiftText { SwiftText(result) }

  private mutating func write(_ value: ExampleValue, depth: Int) {
    switch value {
    case .null: result += "null".utf8
    case .boolean(let value): result += (value ? "true" : "false").utf8
    case .number(let number): result += number.literal.utf8
    case .string(let text): add(text)
    case .array(let elements):
      write(elements, "[", "]", depth: depth) { $0.write($1, depth: depth + 1) }
    case .object(let properties):
      write(properties, "{", "}", depth: depth) { json, property in
        json.add(property.name)
        json.result += ": ".utf8
        json.write(property.value, depth: depth + 1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, depth: Int,
    _ writeElement: (inout Self, Element) -> Void
  ) {
    result += opening.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { result.append(UInt8(ascii: ",")) }
      startLine(depth + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty { startLine(depth) }
    result += closing.utf8
  }

  private mutating func add(_ literal: String) {
    result.append(UInt8(ascii: "\""))
    result += JSONText.escaped(literal).utf8
    result.append(UInt8(ascii: "\""))
  }

  private mutating func startLine(_ depth: Int) {
    result.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { result += "  ".utf8 }
  }
}
