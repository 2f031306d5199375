internal import Diagnostics

/// Finds compositions that no value matches: parts of `allOf` whose types exclude each other, for the value itself or for
/// a property.
struct Contradictions {
  private let context: LoadingContext

  static func report(in context: LoadingContext) {
    let finder = Contradictions(context: context)
    for index in context.schemas.store.schemas.indices {
      let schema = context.schemas[SchemaID(index: index)]
      if !schema.allOf.isEmpty || schema.reference != nil { finder.check(schema) }
    }
  }

  /// Checks a schema. The schema itself is one of the parts.
  private func check(_ schema: Schema) {
    let parts = (schema.allOf + [schema.reference].compactMap { $0 }).map(plain) + [schema]
    var kinds: (types: [JSONType], location: SourceLocation)?
    var properties: [String: (types: [JSONType], location: SourceLocation)] = [:]
    for part in parts {
      if !part.types.isEmpty {
        if let known = kinds, !Self.overlap(known.types, part.types) {
          report("the parts of 'allOf' exclude each other", known, (part.types, part.location))
        }
        kinds = kinds ?? (part.types, part.location)
      }
      for property in part.properties {
        let types = plain(property.schema).types
        guard !types.isEmpty else { continue }
        guard let known = properties[property.name] else {
          properties[property.name] = (types, property.location)
          continue
        }
        if !Self.overlap(known.types, types) {
          report(
            "the property '\(property.name)' is described twice, and no value matches both descriptions",
            known,
            (types, property.location))
        }
      }
    }
  }

  /// The schema after following references without siblings.
  private func plain(_ id: SchemaID) -> Schema {
    var schema = context.schemas[id]
    for _ in 0..<Self.longestChain {
      guard let reference = schema.reference, schema.types.isEmpty else { break }
      schema = context.schemas[reference]
    }
    return schema
  }

  private static let longestChain = 32

  private func report(
    _ problem: String, _ first: (types: [JSONType], location: SourceLocation),
    _ second: (types: [JSONType], location: SourceLocation)
  ) {
    let types = [first, second].map { $0.types.map(\.rawValue).joined(separator: " or ") }
    context.report(
      Diagnostic(
        .warning, code: .schemaShape, "\(problem): \(types[0]), and \(types[1])",
        at: second.location, notes: [.init("the first one is here", at: first.location)]))
  }

  /// Whether two sets of types overlap. An integer is a number, and null alone does not count.
  private static func overlap(_ left: [JSONType], _ right: [JSONType]) -> Bool {
    left.contains { type in
      right.contains(type) || type == .integer && right.contains(.number)
        || type == .number && right.contains(.integer)
    }
  }
}
