import ClientModel
import Diagnostics
import YAML

extension ConfigurationReader {
  /// Reads pagination rules: a mapping or a list of mappings.
  mutating func pagination(_ node: Node) -> [PaginationChoice] {
    (node.sequence ?? [node]).compactMap { choice(of: $0) }
  }

  private mutating func choice(of node: Node) -> PaginationChoice? {
    var kind: PaginationRule.Kind?
    var rule = PaginationRule(kind: .link, location: node.location)
    var operations = OperationFilter()
    for entry in entries(of: node, "'pagination'") {
      switch entry.key {
      case "type": kind = choice(entry.value, "type")
      case "tags": operations.tags = strings(entry.value, entry.key)
      case "operations": operations.operations = strings(entry.value, entry.key)
      case "paths": operations.paths = strings(entry.value, entry.key)
      case "parameter": rule.parameter = string(entry.value, entry.key)
      case "items": rule.items = path(entry)
      case "next": rule.next = path(entry)
      case "pages": rule.pages = path(entry)
      case "more": rule.more = path(entry)
      default: reject(entry, known: Self.paginationKeys)
      }
    }
    guard let kind else {
      if errors.isEmpty {
        errors.append(
          .error(
            code: .configurationInvalid, "'pagination' has no 'type'", at: node.location,
            hint:
              "it is one of \(PaginationRule.Kind.allCases.map(\.rawValue).joined(separator: ", "))"
          ))
      }
      return nil
    }
    rule.kind = kind
    return PaginationChoice(operations: operations, rule: rule)
  }

  private static let paginationKeys = [
    "type", "tags", "operations", "paths", "parameter", "items", "next", "pages", "more",
  ]

  private mutating func path(_ entry: Mapping.Entry) -> PagePath? {
    guard let text = string(entry.value, entry.key) else { return nil }
    guard let path = PagePath(text) else {
      errors.append(
        .error(
          code: .configurationInvalid, "'\(entry.key)' must be a path of names",
          at: entry.value.location, hint: "for example '$.data.items' or '$.data[-1].id'"))
      return nil
    }
    return path
  }
}
