import OpenAPI
import YAML

extension TypeTranslator {
  /// What tells schemas of one shape apart: the examples of their string properties.
  func alternatives(_ ids: [SchemaID], of structure: Structure) -> Alternatives? {
    let targets = ids.map(reader.target(of:))
    let examples = targets.map { exampleTexts(of: $0) }
    let properties = structure.properties.filter { property in
      property.type == .string && examples.allSatisfy { $0[property.wireName] != nil }
    }
    let deciding = decidingProperties(properties, examples)
    var scope = NameScope(reserved: ReservedNames.members.union(["rawValue", "allCases"]))
    var seen: Set<String> = []
    var members: [Alternatives.Member] = []
    for (target, example) in zip(targets, examples) {
      let values = deciding.map { example[$0.wireName] ?? "" }
      let value = values.joined(separator: ": ")
      guard seen.insert(value).inserted else { continue }
      members.append(
        Alternatives.Member(
          name: scope.claim(alternativeNames(target, values: values)),
          value: value, documentation: Documentation(reader[target].description)))
    }
    guard members.count > 1 else { return nil }
    return Alternatives(
      properties: deciding.map { .init(name: $0.name, isOptional: $0.presence != .required) },
      members: members)
  }

  /// The examples of string properties by wire name; those beside the properties, or one of the whole object.
  private func exampleTexts(of id: SchemaID) -> [String: String] {
    var result: [String: String] = [:]
    for entry in reader[id].examples.first?.mapping?.entries ?? [] {
      result[entry.key] = entry.value.scalar?.text
    }
    for member in ObjectMembers(of: id, reader: reader).members {
      let schema = reader[reader.target(of: member.schema)]
      let own = reader[member.schema].examples.first ?? schema.examples.first ?? schema.const
      if let text = own?.scalar?.text { result[member.name] = text }
    }
    return result
  }

  /// One property where it alone tells all apart, a code before prose; else all of them together.
  private func decidingProperties(_ properties: [Property], _ examples: [[String: String]])
    -> [Property]
  {
    let deciding = properties.filter { property in
      Set(examples.map { $0[property.wireName] }).count == examples.count
    }
    let isCode = { (property: Property) in
      examples.allSatisfy { $0[property.wireName]?.contains(" ") == false }
    }
    return (deciding.first(where: isCode) ?? deciding.first).map { [$0] } ?? properties
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
