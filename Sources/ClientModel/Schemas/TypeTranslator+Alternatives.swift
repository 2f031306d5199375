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
    let shared = SharedWords(targets.compactMap { reader[$0].name.map { NameWords($0) } })
    var members: [Alternatives.Member] = []
    for (target, example) in zip(targets, examples) {
      let values = deciding.map { example[$0.wireName] ?? "" }
      let value = values.joined(separator: ": ")
      guard seen.insert(value).inserted else { continue }
      members.append(
        Alternatives.Member(
          name: scope.claim(alternativeNames(target, values: values, shared: shared)),
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
  private func alternativeNames(_ id: SchemaID, values: [String], shared: SharedWords) -> [String] {
    let schema = reader[id]
    if let name = schema.name {
      let words = NameWords(name)
      return [style.lowerCamel(shared.removed(from: words)), style.lowerCamel(words)]
    }
    if let title = schema.title, !title.isEmpty { return [style.lowerCamel(NameWords(title))] }
    let text = values.count == 1 ? values[0] : values.last ?? ""
    var words = NameWords(text).words
    if let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
    return [8, 12, 16].map { style.lowerCamel(NameWords(words: Array(words.prefix($0)))) }
      .map { $0.isEmpty ? "alternative" : $0 }
  }
}

/// The words that a group of names have in common at the beginning and at the end.
struct SharedWords: Sendable {
  private var prefix = 0
  private var suffix = 0

  init(_ names: [NameWords]) {
    guard names.count > 1, let first = names.first?.words else { return }
    let shortest = names.map(\.words.count).min() ?? 0
    while prefix < shortest - 1, names.allSatisfy({ $0.words[prefix] == first[prefix] }) {
      prefix += 1
    }
    while suffix < shortest - 1 - prefix,
      names.allSatisfy({ $0.words[$0.words.count - 1 - suffix] == first[first.count - 1 - suffix] })
    { suffix += 1 }
  }

  func removed(from name: NameWords) -> NameWords {
    guard name.words.count > prefix + suffix else { return name }
    return NameWords(words: Array(name.words.dropFirst(prefix).dropLast(suffix)))
  }
}
