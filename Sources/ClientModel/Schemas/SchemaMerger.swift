import OpenAPI
import YAML

/// Merges schemas into one that accepts the values of each.
struct SchemaMerger {
  let reader: SchemaReader

  private static let deepest = 8

  /// An object with the properties of all objects.
  ///
  /// - Returns: `nil` if there are none.
  func object(
    of objects: [SchemaID], named name: String, requiring required: Set<String>,
    into store: inout SchemaStore
  ) -> SchemaID? {
    guard let first = objects.first else { return nil }
    var schema = Schema(name: name, at: reader[first].location)
    schema.types = [.object]
    let all = properties(of: objects, depth: 0, &store)
    schema.properties =
      all.filter { required.contains($0.name) } + all.filter { !required.contains($0.name) }
    schema.required = schema.properties.map(\.name).filter(required.contains)
    return store.append(schema)
  }

  /// The properties, sorted by name, so that their order does not depend on the order of the objects.
  private func properties(
    of objects: [SchemaID], depth: Int, _ store: inout SchemaStore
  ) -> [Schema.Property] {
    var order: [Schema.Property] = []
    var schemas: [String: [SchemaID]] = [:]
    for member in objects.lazy.flatMap(reader.members(of:)) {
      guard reader.budget.spend(on: member.schema) else { break }
      if schemas[member.name] == nil {
        order.append(
          Schema.Property(name: member.name, schema: member.schema, location: member.location))
      }
      schemas[member.name, default: []].append(member.schema)
    }
    order.sort { $0.name < $1.name }
    for index in order.indices {
      let all = schemas[order[index].name] ?? []
      if let merged = merged(all, depth: depth + 1, &store) { order[index].schema = merged }
    }
    return order
  }

  /// - Returns: `nil` if the first one accepts the values of all.
  private func merged(
    _ schemas: [SchemaID], depth: Int, _ store: inout SchemaStore
  ) -> SchemaID? {
    var seen: Set<SchemaID> = []
    let targets = schemas.map(reader.target(of:)).filter { seen.insert($0).inserted }
    guard let first = targets.first, targets.count > 1 || reader.inlineType(of: first) != nil
    else { return nil }
    guard depth < Self.deepest else { return reader.anything }
    var elements: [SchemaID] = []
    var kinds: Set<Kind> = []
    for target in targets {
      switch reader.kind(of: target) {
      case .object: kinds.insert(.object)
      case .array(let items?):
        kinds.insert(.array)
        elements.append(items)
      case .primitive(let type): kinds.insert(.primitive(type))
      case .enumeration where targets.count == 1: return store.append(reader[target])
      case .enumeration(.string, _): kinds.insert(.primitive(.string))
      default: return targets.count == 1 ? nil : reader.anything
      }
    }
    guard kinds.count == 1, let kind = kinds.first else { return reader.anything }
    var schema = Schema(at: reader[first].location)
    switch kind {
    case .object:
      schema.types = [.object]
      schema.properties = properties(of: targets, depth: depth, &store)
      let names = schema.properties.map(\.name)
      schema.required = names.filter { name in
        targets.allSatisfy { reader.members(of: $0).contains { $0.name == name && $0.isRequired } }
      }
    case .array:
      schema.types = [.array]
      schema.items = merged(elements, depth: depth + 1, &store) ?? elements.first
    case .primitive(.string): schema.types = [.string]
    case .primitive: return nil
    }
    return store.append(schema)
  }

  private enum Kind: Hashable {
    case object, array
    case primitive(TypeReference)
  }
}
