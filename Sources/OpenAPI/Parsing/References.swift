internal import Diagnostics
internal import YAML

extension Node {
  /// The value of `$ref`, if the node is a reference.
  var reference: Node? { mapping?["$ref"] }

  /// The kind of the node, for "must be …, not".
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

/// The other fields of a Reference Object (OpenAPI 3.1, section 4.8.23).
struct ReferenceOverrides {
  var summary: String?
  var description: String?
}

extension LoadingContext {
  /// The node or the object that it refers to. Reports an error and returns `nil` if the target does not exist.
  func resolve(_ node: Node) -> Node? {
    guard node.reference != nil else { return node }
    do throws(Diagnostic) {
      return try references.follow(node) { $0.reference }.node
    } catch {
      report(error)
      return nil
    }
  }

  /// The overrides of a reference. Empty for other nodes, and in 3.0, which ignores siblings of `$ref`.
  func overrides(of node: Node) -> ReferenceOverrides {
    guard version != .v3_0, node.reference != nil, let mapping = node.mapping else {
      return ReferenceOverrides()
    }
    return ReferenceOverrides(
      summary: mapping["summary"]?.string,
      description: mapping["description"]?.string.map { Prose.markdown($0, base: proseBase) })
  }
}
