import Diagnostics
import OpenAPI

/// The enclosing schemas of inline schemas. If another schema inherits an inline schema through `allOf`, its type is still
/// declared only in its original place.
struct SchemaHomes: Sendable {
  private struct Parent: Sendable {
    var schema: SchemaID
    /// Whether the schema is a part of its parent, such as in `allOf`.
    var isPart: Bool
  }

  private var parents = SchemaMap<Parent>()

  init(in store: SchemaStore) {
    for id in store.ids {
      for child in store.children(of: id) where store.schemas[child.schema.index].name == nil {
        guard let known = parents[child.schema] else {
          parents[child.schema] = Parent(schema: id, isPart: child.isPart)
          continue
        }
        // A reference can refer to this schema too. The enclosing schema is the closest one that precedes it.
        let own = store.schemas[child.schema.index].location
        let (other, this) = (store.schemas[known.schema.index].location, store[id].location)
        if this.isNearer(own, than: other) {
          parents[child.schema] = Parent(schema: id, isPart: child.isPart)
        }
      }
    }
  }

  /// The schema whose type contains the type of this one: the nearest enclosing schema that is not a part of another
  /// one. `nil` if the schema is named or in an operation.
  func owner(of id: SchemaID, isOwner: (SchemaID) -> Bool) -> SchemaID? {
    var current = id
    for _ in 0..<SchemaReader.deepestLook {
      guard let parent = parents[current] else { return nil }
      if parents[parent.schema]?.isPart != true, isOwner(parent.schema) { return parent.schema }
      current = parent.schema
    }
    return nil
  }

  /// The named schema that contains this one, or `nil` for a schema in an operation.
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

extension SchemaStore {
  /// The schemas that a schema contains directly or refers to.
  // Reads single fields, because copying a schema is slow.
  fileprivate func children(of id: SchemaID) -> [(schema: SchemaID, isPart: Bool)] {
    let properties = self[id].properties
    var children = properties.map { (schema: $0.schema, isPart: false) }
    if let items = self[id].items { children.append((items, false)) }
    if case .schema(let values) = self[id].additionalProperties { children.append((values, false)) }
    for item in self[id].prefixItems { children.append((item, false)) }
    for part in self[id].allOf { children.append((part, true)) }
    for part in self[id].conditional { children.append((part, true)) }
    // If there are properties too, alternatives add to them.
    for part in self[id].oneOf { children.append((part, !properties.isEmpty)) }
    for part in self[id].anyOf { children.append((part, !properties.isEmpty)) }
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
