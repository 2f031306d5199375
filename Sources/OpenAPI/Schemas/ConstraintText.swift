internal import YAML

/// A short text for a constraint: `50`, `{type: string, maxLength: 3}`. A longer text is truncated and gets a checksum,
/// so that different constraints have different texts.
enum ConstraintText {
  private static let longest = 80
  private static let shown = 40
  /// The maximum number of bytes, because constraints can be nested.
  private static let most = 4096

  static func text(of node: Node) -> String {
    if let scalar = node.scalar { return scalar.text }
    let text = compact(node)
    guard text.utf8.count > longest else { return text }
    return "\(text.prefix(shown))… \(String(checksum(of: text), radix: 16))"
  }

  /// A part of the text, or a node to process.
  private enum Step {
    case text(String)
    case node(Node)
  }

  private static func compact(_ node: Node) -> String {
    var text = ""
    var rest = [Step.node(node)]
    while let step = rest.popLast(), text.utf8.count < most {
      switch step {
      case .text(let part): text += part
      case .node(let node):
        switch node.value {
        case .scalar(let scalar): text += scalar.text
        case .sequence(let nodes):
          let parts = nodes.prefix(most).map { [Step.node($0)] }
          rest += list("[", parts, "]").reversed()
        case .mapping(let mapping):
          let parts = mapping.entries.prefix(most).map {
            [Step.text("\($0.key): "), .node($0.value)]
          }
          rest += list("{", parts, "}").reversed()
        }
      }
    }
    return text
  }

  private static func list(_ start: String, _ parts: [[Step]], _ end: String) -> [Step] {
    [.text(start)] + Array(parts.joined(separator: [.text(", ")])) + [.text(end)]
  }

  /// FNV-1a, which is stable across runs.
  private static func checksum(of text: String) -> UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
