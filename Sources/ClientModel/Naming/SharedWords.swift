/// The words that a group of names have in common at the beginning and at the end.
struct SharedWords: Sendable {
  /// Those at the beginning, and those at the end.
  private(set) var words = NameWords(words: [])
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
    words = NameWords(words: Array(first.prefix(prefix) + first.suffix(suffix)))
  }

  func removed(from name: NameWords) -> NameWords {
    guard name.words.count > prefix + suffix else { return name }
    return NameWords(words: Array(name.words.dropFirst(prefix).dropLast(suffix)))
  }
}
