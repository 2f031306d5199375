import Diagnostics
import Testing

@testable import YAML

func file(_ text: String, path: String = "test.yaml") -> SourceFile {
  SourceFile(path: path, bytes: Array(text.utf8))
}

func read(
  _ text: String, path: String = "test.yaml", limits: YAMLReader.Limits = .init()
) throws(Diagnostic) -> Node {
  try YAMLReader(limits: limits).read(file(text, path: path))
}

/// The error of an invalid document.
func failure(
  _ bytes: [UInt8], path: String = "test.yaml", limits: YAMLReader.Limits = .init(),
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Diagnostic {
  try #require(throws: Diagnostic.self, sourceLocation: sourceLocation) {
    _ = try YAMLReader(limits: limits).read(SourceFile(path: path, bytes: bytes))
  }
}

func failure(
  _ text: String, path: String = "test.yaml", limits: YAMLReader.Limits = .init(),
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Diagnostic {
  try failure(Array(text.utf8), path: path, limits: limits, sourceLocation: sourceLocation)
}

extension Diagnostic {
  /// `line:column: message`
  var summary: String { "\(location?.position ?? "-"): \(message)" }

  var noteSummaries: [String] {
    notes.map { note in (note.location.map { "\($0.position): " } ?? "") + note.message }
  }
}

extension Diagnostics.SourceLocation {
  var position: String { "\(line):\(column)" }
}

/// A tree as one line of text for comparison: strings in quotes, other scalars as written.
extension Node {
  var sketch: String {
    switch value {
    case .scalar(let scalar):
      switch scalar.resolved {
      case .string: return "'\(scalar.text)'"
      case .null: return "null"
      case .bool(let value): return "\(value)"
      case .int(let value): return "\(value)"
      case .float(let value): return "\(value)"
      }
    case .sequence(let nodes): return "[\(nodes.map(\.sketch).joined(separator: ", "))]"
    case .mapping(let mapping):
      let entries = mapping.entries.map { "\($0.key): \($0.value.sketch)" }
      return "{\(entries.joined(separator: ", "))}"
    }
  }
}
