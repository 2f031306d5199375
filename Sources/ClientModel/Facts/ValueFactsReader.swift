import OpenAPI
import YAML

/// Collects what a schema says of its values, together with what it is composed of.
struct ValueFactsReader {
  let schemas: SchemaStore

  /// As many schemas are read for one value.
  private static let mostSchemas = 64

  private struct Step {
    var schema: SchemaID
    var part: [String]
  }

  /// - Parameter constraints: which limits count: those of objects belong to the type, and not to each of its
  ///   uses.
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

  /// The schemas that each value fits too.
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
  /// Each once, in their own order.
  fileprivate var unique: Self {
    Set(self).sorted {
      ($0.part ?? "", $0.keyword, $0.value) < ($1.part ?? "", $1.keyword, $1.value)
    }
  }
}

extension Node {
  /// A scalar, or a list of scalars; nil for more than that.
  fileprivate var shortText: String? {
    if let scalar { return scalar.text }
    guard let nodes = sequence, nodes.count < 20 else { return nil }
    let texts = nodes.compactMap { $0.scalar?.text }
    return texts.count == nodes.count ? "[\(texts.joined(separator: ", "))]" : nil
  }
}
