internal import Diagnostics

/// A name under `required` without a property.
struct UndeclaredRequirement {
  var schema: SchemaID
  var name: String
  var location: SourceLocation
}

extension LoadingContext {
  /// Reports undeclared requirements, except in compositions, where another schema can have the property.
  func reportUndeclaredRequirements() {
    guard !undeclaredRequirements.isEmpty else { return }
    var composed: Set<SchemaID> = []
    for schema in schemas.store.schemas {
      composed.formUnion(schema.allOf)
      composed.formUnion(schema.oneOf)
      composed.formUnion(schema.anyOf)
      if let reference = schema.reference { composed.insert(reference) }
    }
    let alone = undeclaredRequirements.filter { !composed.contains($0.schema) }
    for (position, requirement) in alone.enumerated() {
      let candidates =
        position < SpellingSuggestion.maximumCount
        ? schemas[requirement.schema].properties.map(\.name) : []
      warn(
        code: .schemaRequired,
        "the required property '\(requirement.name)' is not among the properties",
        at: requirement.location,
        hint: SpellingSuggestion.nearest(to: requirement.name, among: candidates).map {
          "did you mean '\($0)'?"
        })
    }
  }
}
