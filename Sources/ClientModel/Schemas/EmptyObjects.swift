import OpenAPI

extension SchemaReader {
  /// Whether the schema describes an object without any property: `properties: {}`.
  func isEmptyObject(_ id: SchemaID) -> Bool {
    let schema = self[target(of: id)]
    guard schema.properties.isEmpty, schema.valueTypes == [.object] || schema.hasProperties,
      schema.allOf.isEmpty, schema.oneOf.isEmpty, schema.anyOf.isEmpty, schema.reference == nil,
      schema.enumValues == nil, schema.const == nil
    else { return false }
    return switch schema.additionalProperties {
    case .forbidden: true
    case .unspecified: schema.hasProperties
    case .any, .schema: false
    }
  }
}
