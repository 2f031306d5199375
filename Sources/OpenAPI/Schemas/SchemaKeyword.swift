/// The keywords of a schema: those of JSON Schema 2020-12, of OpenAPI 3.1, and of 3.0.
enum SchemaKeyword: String, ObjectKeyword {
  static let object = "schema"

  case type, format, title, description, deprecated, readOnly, writeOnly, nullable
  case properties, required, additionalProperties, patternProperties, items, prefixItems
  case allOf, oneOf, anyOf, discriminator
  case `enum`, const, `default`, example, examples
  case contentEncoding, contentMediaType
  case reference = "$ref"

  // These restrict values, but do not affect the type.
  case not
  case `if`
  case then
  case `else`
  case multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum, maxLength, minLength
  case pattern, maxItems, minItems, uniqueItems, contains, maxContains, minContains
  case maxProperties, minProperties, propertyNames, dependentRequired, dependentSchemas
  case unevaluatedItems, unevaluatedProperties, contentSchema
  case xml, externalDocs
  case comment = "$comment"
  case schema = "$schema"
  case identifier = "$id"
  case anchor = "$anchor"
  case dynamicAnchor = "$dynamicAnchor"
  case dynamicReference = "$dynamicRef"
  case definitions = "$defs"
  case vocabulary = "$vocabulary"

  /// Whether the keyword does not exist in OpenAPI 3.0 (section 4.7.24).
  var isNewIn31: Bool {
    switch self {
    case .patternProperties, .prefixItems, .const, .examples, .contentEncoding, .contentMediaType,
      .if, .then, .else, .contains, .maxContains, .minContains, .propertyNames,
      .dependentRequired, .dependentSchemas, .unevaluatedItems, .unevaluatedProperties,
      .contentSchema, .comment, .schema, .identifier, .anchor, .dynamicAnchor, .dynamicReference,
      .definitions, .vocabulary:
      true
    default: false
    }
  }

  /// Whether the keyword does not restrict values.
  var isAnnotation: Bool {
    switch self {
    case .title, .description, .deprecated, .readOnly, .writeOnly, .default, .example, .examples,
      .xml, .externalDocs, .comment:
      true
    default: false
    }
  }
}
