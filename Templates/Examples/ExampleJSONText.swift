import ClientModel
import Diagnostics

/// A JSON value as the text that goes over the wire, with a line for each property.
struct ExampleJSONText {
  private let value: ExampleValue

  init(_ value: ExampleValue) { self.value = value }

  var text: SwiftText {
    switch value {
    case .null: return "null"
    case .boolean(let value): return "\(value ? "true" : "false")"
    case .number(let number): return "\(number.literal)"
    case .string(let text): return "\(Self.literal(text))"
    case .array(let elements):
      guard !elements.isEmpty else { return "[]" }
      return """
        [
          \(elements.map { ExampleJSONText($0).text }, separator: ",\n")
        ]
        """
    case .object(let properties):
      guard !properties.isEmpty else { return "{}" }
      let lines = properties.map { property -> SwiftText in
        "\(Self.literal(property.name)): \(ExampleJSONText(property.value).text)"
      }
      return """
        {
          \(lines, separator: ",\n")
        }
        """
    }
  }

  /// A string of RFC 8259, in which everything is seen.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.isHidden: result += JSONText.escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
