extension NameWords {
  /// The singular, for an element of a list: `exchange-partners` becomes `exchange partner`.
  var singular: NameWords {
    guard let last = words.last else { return self }
    return NameWords(words: words.dropLast() + [Self.singular(last)])
  }

  /// Whether this is a plural: `exchange-partners`.
  var isPlural: Bool { singular != self }

  /// The plural: `capability` becomes `capabilities`.
  var plural: NameWords {
    guard let last = words.last, !isPlural else { return self }
    return NameWords(words: words.dropLast() + [Self.plural(last)])
  }

  private static func plural(_ word: String) -> String {
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    for ending in ["s", "x", "ch", "sh"] where word.hasSuffix(ending) { return word + "es" }
    return word + "s"
  }

  static func singular(_ word: String) -> String {
    if word.count > 3, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    guard word.count > 2, word.hasSuffix("s") else { return word }
    if plainPlurals.contains(word) { return String(word.dropLast()) }
    for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
    return String(word.dropLast())
  }

  /// Unlike `status` and `analysis`.
  private static let plainPlurals: Set<String> = [
    "apis", "cpus", "emojis", "gpus", "kpis", "menus", "skus", "uris",
  ]
}
