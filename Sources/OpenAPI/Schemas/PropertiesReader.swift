internal import Diagnostics
internal import YAML

/// Reads `properties`, and detects misplaced keywords among the properties.
struct PropertiesReader {
  let parser: SchemaParser
  /// The number of enclosing schemas.
  let depth: Int

  private var context: LoadingContext { parser.context }

  func properties(_ entry: Mapping.Entry) -> [Schema.Property] {
    guard let mapping = context.mapping(entry) else { return [] }
    var properties: [Schema.Property] = []
    properties.reserveCapacity(mapping.entries.count)
    var names = Set<String>(minimumCapacity: mapping.entries.count)
    var rest = mapping.entries[...]
    while let entry = rest.popFirst() {
      var value = entry.value
      if let next = rest.first, let completed = completing(entry, with: next) {
        value = completed
        rest.removeFirst()
      }
      if isMisplaced(entry) {
        context.warn(
          code: .schemaKeywordAsProperty,
          "'\(entry.key)' is a keyword, not a property; it is ignored", at: entry.keyLocation,
          hint: "move it out of 'properties'")
      } else if !names.insert(entry.key).inserted {
        context.warn(
          code: .schemaUnsupported,
          "the property '\(entry.key)' has the same name as another one in a different Unicode normalization and is ignored",
          at: entry.keyLocation, hint: "rename one of them: Swift considers the two names equal")
      } else if !parser.isNever(value) {
        let schema = parser.schema(value, depth: depth)
        properties.append(.init(name: entry.key, schema: schema, location: entry.keyLocation))
      }
    }
    return properties
  }

  /// Moves `additionalProperties` after an object without properties into that object, because its indentation is
  /// wrong.
  private func completing(_ entry: Mapping.Entry, with next: Mapping.Entry) -> Node? {
    guard next.key == "additionalProperties", let mapping = entry.value.mapping,
      mapping["type"]?.string == "object", next.value.mapping != nil || next.value.bool != nil
    else { return nil }
    let structure: [SchemaKeyword] = [
      .properties, .additionalProperties, .patternProperties, .allOf, .oneOf, .anyOf,
    ]
    guard structure.allSatisfy({ mapping[$0.rawValue] == nil }) else { return nil }
    context.warn(
      code: .schemaKeywordAsProperty,
      "'additionalProperties' is read as a keyword of '\(entry.key)'", at: next.keyLocation,
      hint: "indent it below '\(entry.key)'")
    return Node(.mapping(Mapping(mapping.entries + [next])), at: entry.value.location)
  }

  /// Whether an entry is a misplaced keyword. A property can have the name of a keyword, but its value is a mapping.
  private func isMisplaced(_ entry: Mapping.Entry) -> Bool {
    guard entry.value.mapping == nil, !entry.value.isNull else { return false }
    guard SchemaKeyword(rawValue: entry.key) != nil || entry.key.hasPrefix("x-") else {
      return false
    }
    guard entry.value.bool != nil, context.version != .v3_0 else { return true }
    return ["additionalProperties", "nullable", "deprecated", "readOnly", "writeOnly"]
      .contains(entry.key)
  }
}
