import OpenAPI

/// The case names of a union. A name depends only on the member and the name of the union, so that a new member does not
/// rename others.
struct UnionCaseNames {
  let reader: SchemaReader
  let style: NameStyle
  /// The last part of the name of the union's type.
  let union: NameWords

  /// The words that the document itself has for a member: the mapped value of its tag, its name, its title, or its
  /// only tag; nil if it has none.
  func ownWords(for member: SchemaID, _ tag: UnionTags.Case?) -> NameWords? {
    let target = reader.target(of: member)
    if let mapped = tag?.mappedName.map({ NameWords(Self.lastPart(of: $0)) }),
      mapped.startsWithLetter
    {
      return mapped
    }
    if let name = reader[member].name ?? reader[target].name { return NameWords(name) }
    if let title = reader[target].title, !NameWords(title).isEmpty { return NameWords(title) }
    return tag?.values.first.map { NameWords(member: $0.text) }
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
    let tagged = tags == nil ? cases.map { _ in nil } : cases.map { $0 }
    let own = zip(cases, tagged).map { naming.ownWords(for: $0.member, $1) }
    var names = ownNames(own, naming)
    let words = descriptions(of: cases.map(\.member), besides: own, naming, &names)
    return cases.indices.map { index in
      let place = TypePlace(parent: union, names: [style.nestedType(words[index])], owner: id)
      return (names[index], cases[index], place)
    }
  }
  /// Empty for members without words in the document.
  private func ownNames(_ words: [NameWords?], _ naming: UnionCaseNames) -> [String] {
    let indices = words.indices.filter { words[$0] != nil }
    let candidates = indices.map { index in
      let own = words[index] ?? NameWords(words: [])
      let name = naming.caseName(own)
      return DistinctNames.Candidate(
        text: style.lowerCamel(own), name: name, alternative: name + "Value")
    }
    let distinct = DistinctNames(candidates, reserved: ReservedNames.unionMembers).names
    var names = words.map { _ in "" }
    for (index, name) in zip(indices, distinct) { names[index] = name }
    return names
  }

  /// The words for all members. Members without words in the document are described. If two have the same description,
  /// both get a longer one.
  private func descriptions(
    of members: [SchemaID], besides own: [NameWords?], _ naming: UnionCaseNames,
    _ names: inout [String]
  ) -> [NameWords] {
    let indices = own.indices.filter { own[$0] == nil }
    let described = indices.map { index in
      UnionMemberWords(reader: reader).words(for: members[index])
        + [NameWords("option \(index + 1)")]
    }
    let reserved = ReservedNames.unionMembers.union(names)
    let found = NameContest.names(
      described.map { $0.map(naming.caseName) }, reserved: reserved)
    var words = own.map { $0 ?? NameWords(words: []) }
    for (position, index) in indices.enumerated() {
      names[index] = found[position]
      let level = described[position].firstIndex { naming.caseName($0) == found[position] }
      words[index] = described[position][level ?? described[position].count - 1]
    }
    return words
  }
}
