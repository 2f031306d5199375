import OpenAPI

extension TypeTranslator {
  /// What the document lists as alternatives of the struct's shape; nil where nothing tells them apart.
  func alternatives(_ ids: [SchemaID], of structure: Structure) -> Alternatives? {
    guard let examples = AlternativeExamples(of: ids, reader: reader, shapes: shapes) else {
      return nil
    }
    var scope = NameScope(reserved: ReservedNames.members.union(["rawValue", "allCases"]))
    let members = examples.members.map { member in
      Alternatives.Member(
        name: scope.claim(alternativeNames(member.schema, values: member.values)),
        value: member.values.joined(separator: AlternativeExamples.separator),
        documentation: Documentation(reader[member.schema].description))
    }
    let deciding = examples.properties.compactMap { name in
      structure.properties.first { $0.wireName == name }
    }
    return Alternatives(
      properties: deciding.map { .init(name: $0.name, isOptional: $0.presence != .required) },
      members: members)
  }

  /// The schema's title or name; else the value of a short property; else the first words of the prose.
  private func alternativeNames(_ id: SchemaID, values: [String]) -> [String] {
    let schema = reader[id]
    for name in [schema.name, schema.title].compactMap({ $0 }) where !NameWords(name).isEmpty {
      return [style.lowerCamel(NameWords(name))]
    }
    let text = values.count == 1 ? values[0] : values.last ?? ""
    var words = NameWords(text).words
    if let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
    return [12, 24].map { style.lowerCamel(NameWords(words: Array(words.prefix($0)))) }
      .map { $0.isEmpty ? "alternative" : $0 }
  }
}
