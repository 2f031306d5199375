import Diagnostics
import OpenAPI

/// Where in the document the schemas without a name stand. One that a second schema takes over by `allOf` has its type
/// where it stands, and nowhere else.
struct SchemaHomes: Sendable {
  private struct Parent: Sendable {
    var schema: SchemaID
    /// Whether the schema is a part of what its parent describes, as those of `allOf` are.
    var isPart: Bool
  }

  private var parents: [SchemaID: Parent] = [:]

  init(in store: SchemaStore) {
    for id in store.ids {
      let schema = store.schemas[id.index]
      for child in schema.children where store.schemas[child.schema.index].name == nil {
        guard let known = parents[child.schema] else {
          parents[child.schema] = Parent(schema: id, isPart: child.isPart)
          continue
        }
        // A reference leads here too: of the two, the one that the schema is in comes last before it.
        let own = store.schemas[child.schema.index].location
        let (other, this) = (store.schemas[known.schema.index].location, schema.location)
        if this.isNearer(own, than: other) {
          parents[child.schema] = Parent(schema: id, isPart: child.isPart)
        }
      }
    }
  }

  /// The schema whose type the type of this one is nested in: the nearest one around it that is not part of another;
  /// nil if the schema has a name, or is in an operation.
  func owner(of id: SchemaID, isOwner: (SchemaID) -> Bool) -> SchemaID? {
    var current = id
    for _ in 0..<SchemaReader.deepestLook {
      guard let parent = parents[current] else { return nil }
      if parents[parent.schema]?.isPart != true, isOwner(parent.schema) { return parent.schema }
      current = parent.schema
    }
    return nil
  }

  /// The named schema that the schema is in; nil for one in an operation.
  func root(of id: SchemaID, reader: SchemaReader) -> SchemaID? {
    var current = id
    for _ in 0..<SchemaReader.deepestLook {
      if reader[current].name != nil { return current }
      guard let parent = parents[current] else { return nil }
      current = parent.schema
    }
    return nil
  }
}

extension Schema {
  /// The schemas that stand directly in this one, or that it refers to.
  fileprivate var children: [(schema: SchemaID, isPart: Bool)] {
    var children = properties.map { (schema: $0.schema, isPart: false) }
    if let items { children.append((items, false)) }
    if case .schema(let values) = additionalProperties { children.append((values, false)) }
    children += prefixItems.map { ($0, false) }
    children += (allOf + conditional).map { ($0, true) }
    // Beside properties, alternatives add to these.
    children += (oneOf + anyOf).map { ($0, !properties.isEmpty) }
    return children
  }
}

extension SourceLocation {
  fileprivate func isNearer(_ place: SourceLocation, than other: SourceLocation) -> Bool {
    guard file.path == place.file.path, self < place else { return false }
    guard other.file.path == place.file.path else { return true }
    return other < self || place < other
  }
}
