import OpenAPI

/// The meaning of formats in a client: the standard table and the user's types.
struct ScalarFormats: Sendable {
  private let given: [String: ScalarType]

  init(given: [String: ScalarType] = [:]) { self.given = given }

  /// The type for a JSON type, or `nil` for arrays, objects and null.
  func type(of schema: Schema, _ type: JSONType) -> ScalarType? {
    let standard = ScalarType.of(type, format: schema.format)
    if let own = schema.format.flatMap({ given[$0] }) { return own.standing(for: standard) }
    return standard
  }

  /// The type for the format alone, or `nil` if it implies none.
  func untyped(_ schema: Schema) -> ScalarType? {
    if let own = schema.format.flatMap({ given[$0] }) {
      return own.standing(for: GivenTypes.isOfSchema(format: schema.format) ? nil : .string)
    }
    return ScalarType.formatted(.string, schema.format)
  }
}
