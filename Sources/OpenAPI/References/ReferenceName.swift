/// The name of a schema, derived from a reference to it.
enum ReferenceName {
  /// Keywords with a schema, or schemas by their position.
  private static let positions: Set<String> = [
    "items", "additionalProperties", "schema", "not", "contains", "propertyNames",
    "unevaluatedItems", "unevaluatedProperties", "if", "then", "else", "contentSchema",
  ]
  /// Keywords whose schemas have no names.
  private static let containers: Set<String> = [
    "properties", "patternProperties", "allOf", "oneOf", "anyOf", "prefixItems",
    "dependentSchemas",
  ]

  static func name(of target: ReferenceTarget) -> String? {
    switch target.fragment {
    case .anchor(let name): return name
    case .pointer(let tokens):
      guard let last = tokens.last else {
        return target.path.isEmpty ? nil : FilePath.baseName(of: target.path)
      }
      if let parent = tokens.dropLast().last, containers.contains(parent) { return nil }
      let isPosition = tokens.count > 1 && positions.contains(last)
      return isPosition && tokens.dropLast().last != "schemas" ? nil : last
    }
  }
}
