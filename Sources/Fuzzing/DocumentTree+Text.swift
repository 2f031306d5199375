extension DocumentTree {
  /// JSON on one line.
  var json: String {
    var text = ""
    writeJSON(to: &text)
    return text
  }

  /// YAML in block style, with all keys and texts in quotes.
  var yaml: String {
    var text = ""
    writeYAML(to: &text, indentation: "")
    return text
  }

  private func writeJSON(to text: inout String) {
    switch self {
    case .plain(let value): text += value.isEmpty ? "null" : value
    case .text(let value): text += Self.quoted(value)
    case .list(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += "," }
        item.writeJSON(to: &text)
      }
      text += "]"
    case .object(let entries):
      text += "{"
      for (index, entry) in entries.enumerated() {
        if index > 0 { text += "," }
        text += Self.quoted(entry.key) + ":"
        entry.value.writeJSON(to: &text)
      }
      text += "}"
    }
  }

  private func writeYAML(to text: inout String, indentation: String) {
    switch self {
    case .list(let items) where !items.isEmpty:
      text += "\n"
      for item in items {
        text += indentation + "-"
        item.writeYAML(to: &text, indentation: indentation + " ")
      }
    case .object(let entries) where !entries.isEmpty:
      text += "\n"
      for entry in entries {
        // libyaml accepts longer keys only after a question mark.
        let key = Self.quoted(entry.key)
        text += indentation + (key.utf8.count > 1000 ? "? \(key)\n\(indentation):" : key + ":")
        entry.value.writeYAML(to: &text, indentation: indentation + " ")
      }
    default:
      text += " "
      writeJSON(to: &text)
      text += "\n"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
