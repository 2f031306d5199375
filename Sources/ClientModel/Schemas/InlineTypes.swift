import OpenAPI

/// The inline schemas that are being declared, in one another.
///
/// Through `allOf`, an inline schema can hold the one that it stands in, and so itself:
/// `V: { properties: { next: { allOf: [V, …] } } }`. Then it is the type that is being declared already.
struct InlineTypes: Sendable {
  private var openTypes: Set<SchemaID> = []
  private var names: [SchemaID: String] = [:]
  /// Whether one of the outermost open type's schemas was met inside itself.
  private var isRecursive = false

  var depth: Int { openTypes.count }

  /// The type to use where the schema is met again; nil where it gets a type of its own.
  mutating func knownName(of id: SchemaID) -> String? {
    if openTypes.contains(id) { isRecursive = true }
    // What else is inherited comes again too, in every combination: it is declared once.
    return isRecursive && !openTypes.isEmpty ? names[id] : nil
  }

  mutating func open(_ id: SchemaID, name: String) {
    openTypes.insert(id)
    names[id] = name
  }

  mutating func close(_ id: SchemaID) {
    openTypes.remove(id)
    guard openTypes.isEmpty else { return }
    names.removeAll()
    isRecursive = false
  }
}
