import OpenAPI

/// What formats mean in one client: what the table says, and what the user has types for.
struct ScalarFormats: Sendable {
  private let given: [String: ScalarType]

  init(given: [String: ScalarType] = [:]) { self.given = given }

  /// What a value of this JSON type is; nil for one with parts, and for null.
  func type(of schema: Schema, _ type: JSONType) -> ScalarType? {
    let standard = ScalarType.of(type, format: schema.format)
    if let own = schema.format.flatMap({ given[$0] }) { return own.standing(for: standard) }
    return standard
  }

  /// What only the format says; nil if it says nothing.
  func untyped(_ schema: Schema) -> ScalarType? {
    if let own = schema.format.flatMap({ given[$0] }) {
      return own.standing(for: GivenTypes.isOfSchema(format: schema.format) ? nil : .string)
    }
    return ScalarType.formatted(.string, schema.format)
  }
}
