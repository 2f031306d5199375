extension NameWords {
  /// The name of one element of a list with this name: `exchange-partners` gives `exchange partner`.
  var singular: NameWords {
    guard let last = words.last else { return self }
    return NameWords(words: words.dropLast() + [Self.singular(last)])
  }

  private static func singular(_ word: String) -> String {
    if word.count > 3, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    guard word.count > 2, word.hasSuffix("s") else { return word }
    for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
    return String(word.dropLast())
  }
}
