import Diagnostics
import YAML

@testable import Overlays

/// The result of a query as text.
struct Selection {
  /// The values as a JSON array.
  var values: String
  /// Normalized paths (RFC 9535, section 2.7).
  var paths: [String]

  init(_ query: String, in document: Node) throws {
    let path = try JSONPath(query)
    var evaluator = PathEvaluator(root: document, budget: StepBudget(1_000_000))
    let matches = try evaluator.matches(path)
    values = "[" + matches.map(\.node.json).joined(separator: ",") + "]"
    paths = matches.map { Self.normalized(evaluator.path(to: $0), in: document) }
  }

  init(_ query: String, in text: String) throws {
    try self.init(
      query, in: YAMLReader().read(SourceFile(path: "document.yaml", bytes: Array(text.utf8))))
  }

  private static func normalized(_ path: [Int], in document: Node) -> String {
    var node = document
    var text = "$"
    for position in path {
      if let entry = node.mapping?.entries[position] {
        text += "['\(escaped(entry.key))']"
        node = entry.value
      } else if let nodes = node.sequence {
        text += "[\(position)]"
        node = nodes[position]
      }
    }
    return text
  }

  private static func escaped(_ name: String) -> String {
    name.unicodeScalars.map { scalar in
      switch scalar {
      case "'", "\\": "\\\(scalar)"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case "\u{8}": "\\b"
      case "\u{C}": "\\f"
      case ..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }.joined()
  }
}

extension Node {
  /// The value as JSON, with sorted object members and normalized numbers.
  var json: String {
    switch value {
    case .sequence(let nodes): return "[" + nodes.map(\.json).joined(separator: ",") + "]"
    case .mapping(let mapping):
      let members = mapping.entries.sorted { $0.key < $1.key }
      return "{"
        + members.map { "\($0.key.debugDescription):\($0.value.json)" }.joined(
          separator: ",") + "}"
    case .scalar(let scalar):
      switch scalar.resolved {
      case .null: return "null"
      case .bool(let value): return "\(value)"
      case .int(let value): return "\(Double(value))"
      case .float(let value): return "\(value)"
      case .string: return scalar.text.debugDescription
      }
    }
  }
}
