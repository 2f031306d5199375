/// Distinct names for siblings, such as the properties of a struct. A name depends only on its own spelling and on the
/// siblings that claim the same name, never on the order.
struct DistinctNames {
  /// A sibling to name.
  struct Candidate {
    /// The spelling in the document.
    var text: String
    var name: String
    /// The name to use if `name` is reserved in Swift.
    var alternative: String
  }

  /// Who keeps a name that several siblings claim.
  enum Tie {
    /// The sibling whose spelling in the document is equal to the name.
    case exactSpelling
    /// No participant, so that an existing name never changes its meaning.
    case nobody
  }

  /// The names in the order of the candidates.
  private(set) var names: [String]

  init(
    _ candidates: [Candidate], reserved: Set<String>, tie: Tie = .exactSpelling,
    comparison: NameScope.Comparison = .exact
  ) {
    var reservedScope = NameScope(reserved: reserved, comparison: comparison)
    let wanted = candidates.map { candidate in
      reservedScope.contains(candidate.name) ? candidate.alternative : candidate.name
    }
    var users: [String: Int] = [:]
    for name in wanted { users[comparison.key(name), default: 0] += 1 }
    names = wanted
    var others: [Int] = []
    for (index, name) in wanted.enumerated() {
      let isAlone = users[comparison.key(name)] == 1
      let keeps = isAlone || tie == .exactSpelling && candidates[index].text == name
      if keeps, !reservedScope.contains(name) {
        names[index] = reservedScope.claim(name)
      } else {
        others.append(index)
      }
    }
    for index in others.sorted(by: { candidates[$0].text < candidates[$1].text }) {
      let name = wanted[index] + NameSpelling.word(for: candidates[index].text)
      names[index] = reservedScope.claim(name)
    }
  }
}
