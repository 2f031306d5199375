/// Types that have their names, and which properties they have, to call others after them.
struct NamedShapes: Sendable {
  /// Whether a property is required, by its name.
  private typealias Properties = [String: Bool]

  private var shapes: [String: Properties] = [:]

  private static let mostWords = 2

  mutating func add(_ name: String, _ members: [ObjectMembers.Member]) {
    if !members.isEmpty { shapes[name] = Self.properties(members) }
  }

  /// The types with the same properties, of which others are required.
  func variants(
    of members: [ObjectMembers.Member], endingIn ending: String, first: String
  ) -> [String] {
    let properties = Self.properties(members)
    let names = shapes.filter { name, other in
      name.hasSuffix(ending) && other != properties && Set(other.keys) == Set(properties.keys)
    }.keys.sorted()
    return names.contains(first) ? [first] : names
  }

  /// The type that has the most of the properties, and all of its own as they are here.
  ///
  /// - Returns: its name, and the words for the properties that it does not have.
  func mostOf(
    _ members: [ObjectMembers.Member], endingIn ending: String, besides base: NameWords
  ) -> (name: String, more: NameWords)? {
    let properties = Self.properties(members)
    let parts = shapes.filter { name, other in
      name.hasSuffix(ending) && other.count < properties.count
        && other.allSatisfy { properties[$0.key] == $0.value }
    }
    let name = parts.keys.min { left, right in
      let sizes = (parts[left]?.count ?? 0, parts[right]?.count ?? 0)
      return (sizes.1, left) < (sizes.0, right)
    }
    guard let name, let more = more(members, than: name, besides: base) else { return nil }
    return (name, more)
  }

  /// The words for the properties that a type does not have; nil where these say little.
  func more(
    _ members: [ObjectMembers.Member], than name: String, besides base: NameWords
  ) -> NameWords? {
    guard let other = shapes[name] else { return nil }
    let words = members.map(\.name).filter { other[$0] == nil }.map { NameWords($0).words }
      .sorted { $0.lexicographicallyPrecedes($1) }
    // `AddressWithAddress3` says nothing.
    let repeats = words.contains { words in
      words.contains { word in
        base.words.contains { word.hasPrefix($0) } || word.contains(where: \.isNumber)
      }
    }
    guard !words.isEmpty, words.count <= Self.mostWords, !repeats else { return nil }
    return NameWords(words: Array(words.joined(separator: ["and"])))
  }

  private static func properties(_ members: [ObjectMembers.Member]) -> Properties {
    Dictionary(members.map { ($0.name, $0.isRequired) }, uniquingKeysWith: { $0 || $1 })
  }
}
