import OpenAPI

/// What a type that stands in several places can be called: a rule over its names, its uses and its shape, and
/// never over the order of the document. `docs/naming.md` says it in words.
struct SharedName: Sendable {
  /// The named schemas of the shape, in the order of their names.
  var names: [String]
  var uses: Set<TypeUse>
  var isFailure: Bool
  /// Empty for what is no object.
  var properties: [ObjectMembers.Member] = []
  /// The values of an enum.
  var values: [String] = []
  /// The names of a union's members, where all have one.
  var members: [String] = []

  private static let mostProperties = 3

  /// What all, or most, of its names and uses have in common.
  var base: NameWords {
    if let content = containerWords { return content }
    if let ending = commonEnding { return singleName(endingIn: ending) ?? valueWords + ending }
    if isFailure { return NameWords("error") }
    if uses.isEmpty, let name = nameInAll { return name }
    let roles = roles
    if names.isEmpty, roles.count == 2, let first = roles.first, let last = roles.last {
      return NameWords(words: first + ["or"] + last)
    }
    return fieldWords ?? memberWords ?? shortestName.map { NameWords($0) } ?? anyUse
  }

  /// What members of a union that share a case are called.
  static func common(of names: [String]) -> NameWords? {
    commonEnding(of: names.map { withoutKind(NameWords($0).words) })
  }

  /// What the types around it have in common, in front of the name.
  var ownerWords: NameWords? {
    let owners = uses.map { Self.withoutKind(NameWords($0.root).words) }
    // That a type stands in errors says nothing about it.
    return Self.commonEnding(of: owners).flatMap { $0.words == ["error"] ? nil : $0 }
  }

  /// The shortest of the schemas' names, and the first of those.
  var shortestName: String? {
    names.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  /// The first of the types around it.
  var firstOwner: NameWords? { uses.map(\.root).min().map { NameWords($0) } }

  // MARK: Parts of the rule

  /// The shortest name, where all others begin with it or end with it.
  private var nameInAll: NameWords? {
    guard let shortest = shortestName.map({ NameWords($0) }) else { return nil }
    let length = shortest.words.count
    let isInAll = names.allSatisfy { name in
      let words = NameWords(name).words
      return Array(words.prefix(length)) == shortest.words
        || Array(words.suffix(length)) == shortest.words
    }
    return isInAll ? shortest : nil
  }

  /// Different ones, in the order of the alphabet.
  private var roles: [[String]] {
    Set(uses.compactMap(\.role)).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private var anyUse: NameWords {
    if let role = roles.first { return NameWords(words: role) }
    return (firstOwner ?? NameWords(words: [])) + NameWords("body")
  }

  /// An enum with one value is called after it.
  private var valueWords: NameWords { NameWords(values.count == 1 ? values[0] : "") }

  private var memberWords: NameWords? {
    let names = members.map { NameWords($0) }
    var words = SharedWords(names).words.words
    // A name does not end before what it goes on to: `OwnerWithSSN` and `OwnerWithPassport`.
    while let last = words.last, Self.connectives.contains(last) { words.removeLast() }
    return words.isEmpty ? nil : NameWords(words: words)
  }

  private static let connectives: Set<String> = [
    "and", "by", "for", "from", "in", "of", "or", "to", "with", "without",
  ]

  /// `_links` and `_embedded` are called after what is in them.
  private var containerWords: NameWords? {
    guard names.isEmpty, let role = roles.first, roles.count == 1, !properties.isEmpty,
      role == ["links"] || role == ["embedded"]
    else { return nil }
    let content = properties.map { NameWords($0.name) }.sorted {
      $0.words.lexicographicallyPrecedes($1.words)
    }
    let pages = content.filter { ["first", "last", "next", "prev"].contains($0.words.first) }
    if role == ["links"], pages.count > 1, pages.count >= content.count - 1 {
      return NameWords(words: ["page", "links"])
    }
    guard content.count < Self.mostProperties else { return nil }
    let words = Array(content.map(\.words).joined(separator: ["and"]))
    return NameWords(words: role == ["links"] ? words + role : role + words)
  }

  private var commonEnding: NameWords? {
    let names = names.map { Self.withoutKind(NameWords($0).words) }
    let roles = uses.map { Self.withoutNumber($0.role ?? []) }
    // The body of a call says nothing against the only name that there is.
    return Self.commonEnding(of: names + (names.count == 1 ? roles.filter { !$0.isEmpty } : roles))
  }

  /// The name of the only schema, where it ends like that.
  private func singleName(endingIn ending: NameWords) -> NameWords? {
    guard names.count == 1, let name = names.first else { return nil }
    let words = NameWords(name).words
    return Self.withoutKind(words).suffix(ending.words.count) == ending.words[...]
      ? NameWords(words: words) : nil
  }

  /// `amount1` and `amount2` are amounts.
  private static func withoutNumber(_ words: [String]) -> [String] {
    guard let last = words.last, let end = last.lastIndex(where: { !$0.isNumber }) else {
      return words
    }
    return words.dropLast() + [String(last[...end])]
  }

  /// What a name says about itself, and not about the thing.
  private static func withoutKind(_ words: [String]) -> [String] {
    guard words.count > 1, let last = words.last, ["schema", "model", "dto"].contains(last) else {
      return words
    }
    return Array(words.dropLast())
  }

  /// The longest ending that more than half of the names have.
  private static func commonEnding(of names: [[String]]) -> NameWords? {
    var counts: [ArraySlice<String>: Int] = [:]
    for name in names {
      for length in 1...max(1, name.count) where length <= name.count {
        counts[name.suffix(length), default: 0] += 1
      }
    }
    return counts.filter { $0.value * 2 > names.count }.keys
      .max { $0.count < $1.count }
      .map { NameWords(words: Array($0)) }
  }

  /// What a link has in HAL.
  private static let linkProperties: Set<String> = [
    "deprecation", "href", "hreflang", "name", "profile", "templated", "title", "type",
  ]

  private var fieldWords: NameWords? {
    guard !properties.isEmpty, properties.count <= Self.mostProperties else { return nil }
    let names = Set(properties.map(\.name))
    if names.contains("href"), names.isSubset(of: Self.linkProperties) { return NameWords("link") }
    let words = properties.map { NameWords($0.name).words }
      .sorted { $0.lexicographicallyPrecedes($1) }
    return NameWords(words: words.joined(separator: ["and"]) + ["fields"])
  }
}
