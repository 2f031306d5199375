import Diagnostics

@testable import YAML

extension Event {
  /// The event in the notation of the YAML test suite.
  var notation: String {
    switch kind {
    case .streamStart: "+STR"
    case .streamEnd: "-STR"
    case .documentStart(let isExplicit): isExplicit ? "+DOC ---" : "+DOC"
    case .documentEnd(let isExplicit): isExplicit ? "-DOC ..." : "-DOC"
    case .mappingStart(let isFlow, let properties):
      "+MAP" + (isFlow ? " {}" : "") + properties.notation
    case .mappingEnd: "-MAP"
    case .sequenceStart(let isFlow, let properties):
      "+SEQ" + (isFlow ? " []" : "") + properties.notation
    case .sequenceEnd: "-SEQ"
    case .alias(let name): "=ALI *\(name)"
    case .scalar(let text, let style, let properties):
      "=VAL\(properties.notation) \(style.mark)\(escaped(text))"
    }
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case "\u{8}": "\\b"
      case "\0": "\\0"
      default: String(scalar)
      }
    }.joined()
  }
}

extension NodeProperties {
  fileprivate var notation: String {
    (anchor.map { " &\($0)" } ?? "") + (tag.map { " <\($0)>" } ?? "")
  }
}

extension ScalarStyle {
  fileprivate var mark: String {
    switch self {
    case .plain: ":"
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    }
  }
}
