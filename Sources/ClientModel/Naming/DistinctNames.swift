/// The names of things that stand side by side, such as the properties of a struct. What one is called depends on
/// its own spelling and on those that want the same name, never on the order or on anything else.
struct DistinctNames {
  /// What must be named.
  struct Candidate {
    /// As the document spells it.
    var text: String
    var name: String
    /// What it is called where `name` has a meaning in Swift.
    var alternative: String
  }

  /// Who keeps a name that several want.
  enum Tie {
    /// The one that the document spells like that.
    case exactSpelling
    /// Nobody: a name that is there already never comes to mean something else.
    case nobody
  }

  /// In the order of the candidates.
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
