import OpenAPI

/// The case names of a union. A name depends only on the member and the name of the union, so that a new member does not
/// rename others.
struct UnionCaseNames {
  let reader: SchemaReader
  let style: NameStyle
  /// The last part of the name of the union's type.
  let union: NameWords

  /// The words for a member: the mapped value of its tag, its name or title, its only tag, or the type of its values.
  func words(for member: SchemaID, _ tag: UnionTags.Case?, number: Int) -> NameWords {
    let target = reader.target(of: member)
    if let mapped = tag?.mappedName.map({ NameWords(Self.lastPart(of: $0)) }),
      mapped.startsWithLetter
    {
      return mapped
    }
    if let name = reader[member].name ?? reader[target].name { return NameWords(name) }
    let schema = reader[target]
    if let title = schema.title, !NameWords(title).isEmpty { return NameWords(title) }
    if let value = tag?.values.first.map({ NameWords($0.text) }), !value.isEmpty { return value }
    switch schema.valueTypes {
    case [.string]: return NameWords(schema.enumValues == nil ? "string" : "value")
    case [.integer]: return NameWords("integer")
    case [.number]: return NameWords("number")
    case [.boolean]: return NameWords("boolean")
    case [.array]: return NameWords("list")
    case [.object] where schema.properties.isEmpty && schema.hasTypedAdditionalProperties:
      return NameWords("map")
    default: break
    }
    let required = schema.required.first { name in !NameWords(name).isEmpty }
    if let required { return NameWords(words: ["with"] + NameWords(required).words) }
    return NameWords("option \(number)")
  }

  /// A mapped value can be a reference.
  private static func lastPart(of value: String) -> String {
    value.split(separator: "/").last.map(String.init) ?? value
  }

  /// The name of a case, without the words of the union: `CreatePersonalCustomer` becomes `personal` in
  /// `CreateCustomer`.
  func caseName(_ words: NameWords) -> String {
    let own = words.words
    let place = unionWithoutRole
    var front = 0
    while front < min(own.count, place.count), own[front] == place[front] { front += 1 }
    var rest = own.dropFirst(front)
    if rest.count > 1, rest.last == place.last { rest.removeLast() }
    return style.lowerCamel(NameWords(words: Array(rest.isEmpty ? own[...] : rest)))
  }

  /// The name of the union without its role in the operation.
  private var unionWithoutRole: [String] {
    var words = union.words
    while words.count > 1, let last = words.last, Self.roles.contains(last) { words.removeLast() }
    return words
  }

  private static let roles: Set<String> = ["body", "response", "request", "item", "value"]
}

extension NameWords {
  fileprivate var startsWithLetter: Bool {
    words.first?.unicodeScalars.first.map { !$0.isASCIIDigit } ?? false
  }
}

extension TranslationContext {
  /// The names of a union's cases and the places of their types.
  func unionCases(_ union: String, _ id: SchemaID, _ members: [SchemaID])
    -> [(name: String, tag: UnionTags.Case, place: TypePlace)]
  {
    let tags = UnionTags(members: members, discriminator: reader[id].discriminator, reader: reader)
    let cases = tags?.cases ?? members.map { UnionTags.Case(member: $0, values: []) }
    let shortName = union.split(separator: ".").last.map(String.init) ?? union
    let naming = UnionCaseNames(reader: reader, style: style, union: NameWords(shortName))
    let words = cases.enumerated().map { index, tag in
      naming.words(for: tag.member, tags == nil ? nil : tag, number: index + 1)
    }
    let names = DistinctNames(
      words.map { words in
        let name = naming.caseName(words)
        return .init(text: style.lowerCamel(words), name: name, alternative: name + "Value")
      }, reserved: ReservedNames.unionMembers
    ).names
    return cases.indices.map { index in
      let place = TypePlace(parent: union, names: [style.upperCamel(words[index])], owner: id)
      return (names[index], cases[index], place)
    }
  }
}
