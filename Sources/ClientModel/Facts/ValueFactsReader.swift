import OpenAPI
import YAML

/// Collects the facts of a schema and of the schemas that it is composed of.
struct ValueFactsReader {
  let schemas: SchemaStore

  /// The maximum number of schemas for one value.
  private static let mostSchemas = 64

  private struct Step {
    var schema: SchemaID
    var part: [String]
  }

  /// - Parameter constraints: the limits to collect. Limits of objects belong to the type, not to its uses.
  func facts(
    of id: SchemaID, where constraints: (SchemaConstraint.Keyword) -> Bool
  ) -> ValueFacts {
    var facts = ValueFacts()
    var seen: Set<SchemaID> = []
    var rest = [Step(schema: id, part: [])]
    while let step = rest.popLast(), seen.count < Self.mostSchemas {
      guard seen.insert(step.schema).inserted else { continue }
      let schema = schemas[step.schema]
      let part = step.part.isEmpty ? nil : step.part.joined(separator: ".")
      facts.constraints += Self.constraints(of: schema, where: constraints).map {
        ValueFacts.Constraint(keyword: $0, value: $1, part: part)
      }
      if step.part.isEmpty { facts.add(schema) }
      rest += components(of: schema).map { Step(schema: $0, part: step.part) }
      if let items = schema.items { rest.append(Step(schema: items, part: step.part + ["items"])) }
      if case .schema(let value) = schema.additionalProperties, schema.properties.isEmpty {
        rest.append(Step(schema: value, part: step.part + ["values"]))
      }
    }
    facts.constraints = facts.constraints.unique
    return facts
  }

  /// The schemas that every value must match too.
  private func components(of schema: Schema) -> [SchemaID] {
    let alternatives = (schema.oneOf + schema.anyOf).filter { schemas[$0].types != [.null] }
    return [schema.reference].compactMap { $0 } + schema.allOf
      + (alternatives.count == 1 ? alternatives : [])
  }

  private static func constraints(
    of schema: Schema, where isWanted: (SchemaConstraint.Keyword) -> Bool
  ) -> [(keyword: String, value: String)] {
    var found = schema.constraints.filter { isWanted($0.keyword) }
      .map { ($0.keyword.rawValue, $0.value) }
    if let format = schema.format, schema.textFormat?.isSecret != true {
      found.append(("format", format))
    }
    if isWanted(.maxProperties), case .forbidden = schema.additionalProperties {
      found.append(("additionalProperties", "false"))
    }
    return found
  }
}

extension ValueFacts {
  fileprivate mutating func add(_ schema: Schema) {
    isReadOnly = isReadOnly || schema.isReadOnly
    isWriteOnly = isWriteOnly || schema.isWriteOnly
    isDeprecated = isDeprecated || schema.isDeprecated
    sunset = sunset ?? schema.extensions.sunset
    defaultValue = defaultValue ?? schema.defaultValue?.shortText
  }
}

extension [ValueFacts.Constraint] {
  /// The distinct elements, in order.
  fileprivate var unique: Self {
    Set(self).sorted {
      ($0.part ?? "", $0.keyword, $0.value) < ($1.part ?? "", $1.keyword, $1.value)
    }
  }
}

extension Node {
  /// The text of a scalar or a list of scalars, or `nil` for other values.
  fileprivate var shortText: String? {
    if let scalar { return scalar.text }
    guard let nodes = sequence, nodes.count < 20 else { return nil }
    let texts = nodes.compactMap { $0.scalar?.text }
    return texts.count == nodes.count ? "[\(texts.joined(separator: ", "))]" : nil
  }
}
