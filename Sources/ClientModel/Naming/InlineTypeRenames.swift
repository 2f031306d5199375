import OpenAPI

/// The user's names for types of inline schemas.
struct InlineTypeRenames: Sendable {
  private let given: [GivenName]
  private var byName: [String: Int] = [:]
  private var bySchema: [SchemaID: Int] = [:]

  /// - Parameter given: the user's names. Only type names count, because a property can have the same place.
  init(_ given: [GivenName], in document: Document) {
    self.given = given
    let lines = given.enumerated().filter { $0.element.isTypeName }
    byName = Dictionary(lines.map { ($0.element.place, $0.offset) }) { first, _ in first }
    guard lines.contains(where: { $0.element.place.hasPrefix("/") }) else { return }
    let parts = document.schemas.schemas.map { DocumentSources.Part.value($0.location) }
    let pointers = document.sources.pointers(to: Set(parts))
    for (id, part) in zip(document.schemas.ids, parts) {
      if let number = pointers[part].flatMap({ byName[$0] }) { bySchema[id] = number }
    }
  }

  /// The user's name for a type.
  ///
  /// - Parameter name: the full default name.
  func line(of id: SchemaID, called name: String) -> (number: Int, given: GivenName)? {
    guard let number = bySchema[id] ?? byName[name] else { return nil }
    return (number, given[number])
  }

  /// The names whose place does not exist.
  func rest(_ names: [GivenName], used: Set<Int>) -> [GivenName] {
    let places = Set(used.map { given[$0].place })
    return names.filter { !($0.isTypeName && places.contains($0.place)) }
  }
}
