import OpenAPI

/// The meaning of formats in a client: the standard table and the user's types.
struct ScalarFormats: Sendable {
  private let given: [String: ScalarType]

  init(given: [String: ScalarType] = [:]) { self.given = given }

  /// The type for a JSON type, or `nil` for arrays, objects and null.
  func type(of schema: Schema, _ type: JSONType) -> ScalarType? {
    var standard = ScalarType.of(type, format: schema.format)
    if standard == .integer, schema.constraints.exceedInt64 { standard = .uint64 }
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

extension [SchemaConstraint] {
  /// Whether whole numbers up to a bound between those of `Int64` and `UInt64` are allowed, and none below zero. Many
  /// documents round the two bounds as JavaScript does, so they are compared as floating-point numbers.
  fileprivate var exceedInt64: Bool {
    let maximum = bound(.maximum) ?? bound(.exclusiveMaximum)
    let minimum = bound(.minimum) ?? bound(.exclusiveMinimum) ?? 0
    guard let maximum, minimum >= 0 else { return false }
    return maximum > Double(Int64.max) && maximum <= Double(UInt64.max)
  }

  private func bound(_ keyword: SchemaConstraint.Keyword) -> Double? {
    first { $0.keyword == keyword }.flatMap { Double($0.value) }
  }
}
