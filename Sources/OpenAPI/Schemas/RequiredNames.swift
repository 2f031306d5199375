internal import Diagnostics
internal import YAML

/// Reads `required` of a schema.
struct RequiredNames {
  private(set) var names: [String] = []
  private var locations: [SourceLocation] = []

  mutating func read(_ entry: Mapping.Entry, _ context: LoadingContext) {
    guard let nodes = entry.value.sequence else {
      readOther(entry, context)
      return
    }
    var seen: Set<String> = []
    for node in nodes {
      guard let name = node.scalar?.text, !node.isNull else {
        context.warn(
          code: .schemaRequired,
          "an entry of 'required' must be the name of a property, not \(node.kind)",
          at: node.location)
        continue
      }
      guard seen.insert(name).inserted else { continue }
      names.append(name)
      locations.append(node.location)
    }
  }

  /// Required names for which the object has no property and cannot have one.
  func undeclared(in schema: Schema, id: SchemaID) -> [UndeclaredRequirement] {
    guard !names.isEmpty, !schema.properties.isEmpty, schema.reference == nil,
      schema.allOf.isEmpty, schema.oneOf.isEmpty, schema.anyOf.isEmpty
    else { return [] }
    switch schema.additionalProperties {
    case .schema, .any: return []
    case .unspecified, .forbidden: break
    }
    let declared = Set(schema.properties.map(\.name))
    return zip(names, locations).filter { !declared.contains($0.0) }.map {
      UndeclaredRequirement(schema: id, name: $0.0, location: $0.1)
    }
  }

  private mutating func readOther(_ entry: Mapping.Entry, _ context: LoadingContext) {
    if entry.value.bool != nil {
      context.warn(
        code: .schemaRequired,
        "'required' of a schema is a list of properties; '\(entry.value.scalar?.text ?? "")' is ignored",
        at: entry.value.location,
        hint: "add the property to 'required' of the object that it belongs to")
    } else {
      names = context.strings(entry)
      locations = names.map { _ in entry.value.location }
    }
  }
}
