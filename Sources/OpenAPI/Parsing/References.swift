internal import Diagnostics
internal import YAML

extension Node {
  /// The value of `$ref` where the node is a reference object.
  var reference: Node? { mapping?["$ref"] }

  /// What the node is, to stand after "must be …, not".
  var kind: String {
    switch value {
    case .sequence: return "a list"
    case .mapping: return "a mapping"
    case .scalar(let scalar):
      switch scalar.resolved {
      case .null: return "null"
      case .bool: return "a boolean"
      case .int, .float: return "a number"
      case .string: return "a string"
      }
    }
  }
}

/// What a reference object says beside its `$ref` (OpenAPI 3.1, section 4.8.23).
struct ReferenceOverrides {
  var summary: String?
  var description: String?
}

extension LoadingContext {
  /// The object that a node is, or refers to; nil, with an error, for a reference that does not exist.
  func resolve(_ node: Node) -> Node? {
    guard node.reference != nil else { return node }
    do throws(Diagnostic) {
      return try references.follow(node) { $0.reference }.node
    } catch {
      report(error)
      return nil
    }
  }

  /// Empty if it is not a reference, and in 3.0, where siblings of `$ref` are ignored.
  func overrides(of node: Node) -> ReferenceOverrides {
    guard version != .v3_0, node.reference != nil, let mapping = node.mapping else {
      return ReferenceOverrides()
    }
    return ReferenceOverrides(
      summary: mapping["summary"]?.string,
      description: mapping["description"]?.string.map { Prose.markdown($0, base: proseBase) })
  }
}
