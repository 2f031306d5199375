import OpenAPI

/// The Swift names of all named schemas. They are decided before the translation, so that they do not depend on the
/// selected operations.
struct SchemaNames {
  private var names: [SchemaID: String] = [:]

  /// - Parameter scope: receives the names.
  init(
    _ document: Document, reader: SchemaReader, style: NameStyle, scope: inout NameScope,
    reserved: Set<String>, renames: inout TypeRenames
  ) {
    let schemas = Self.named(document, reader)
    let files = SchemaFiles(schemas, in: document, reader: reader)
    let candidates = schemas.map { name, id in
      let own = NameWords(name)
      let words = (own.isEmpty ? NameWords("value") : own) + (files[id] ?? NameWords(words: []))
      let swiftName = style.upperCamel(words)
      return DistinctNames.Candidate(
        text: name, name: swiftName, alternative: swiftName + "Model")
    }
    let distinct = DistinctNames(
      candidates, reserved: reserved, tie: .nobody, comparison: .ignoringCase)
    let claimed = distinct.names.map { scope.claim($0) }
    for (schema, name) in zip(schemas, claimed) {
      names[schema.id] = renames.name(
        for: name, at: "/components/schemas/\(JSONPointer.escape(schema.name))", in: &scope)
    }
  }

  subscript(id: SchemaID) -> String? { names[id] }

  /// Names a synthesized schema.
  mutating func add(_ name: String, for id: SchemaID) { names[id] = name }

  /// Names the request forms of schemas after the schemas.
  mutating func addForms(
    _ forms: [SchemaID: SchemaID], reader: SchemaReader, scope: inout NameScope,
    renames: inout TypeRenames
  ) {
    for (form, source) in forms.sorted(by: { $0.value.index < $1.value.index })
    where reader[form].name != nil && reader.target(of: form) == form {
      guard let name = names[source] else { continue }
      let claimed = scope.claim(name + "Input", name + "RequestInput")
      names[form] = renames.name(for: claimed, in: &scope)
    }
  }

  /// The name of each schema: its own, or the first alias of an unnamed schema.
  private static func named(_ document: Document, _ reader: SchemaReader)
    -> [(name: String, id: SchemaID)]
  {
    var found: [(name: String, id: SchemaID)] = []
    var seen: Set<SchemaID> = []
    let own = reader.store.named.map { (name: $0.name, id: $0.schema) }
      .filter { reader.target(of: $0.id) == $0.id && !reader.isRequestForm($0.id) }
    let others = document.namedSchemas.map { (name: $0.name, id: reader.target(of: $0.schema)) }
    for list in [own, others] {
      let sorted = list.sorted { left, right in
        (left.name, left.id.index) < (right.name, right.id.index)
      }
      for schema in sorted where seen.insert(schema.id).inserted { found.append(schema) }
    }
    return found
  }
}
