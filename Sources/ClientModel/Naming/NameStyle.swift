/// Converts words to Swift names: `redirectURL`, `HALLink`, `customerIDs`.
struct NameStyle: Sendable {
  /// The words, in lowercase, that names write in capitals.
  private var acronyms: Set<String> = [
    "ach", "api", "aws", "css", "csv", "dns", "ein", "hal", "html", "http", "https", "iban", "id",
    "ip", "jpeg", "json", "jwt", "kba", "pdf", "png", "rtp", "sdk", "sms", "sql", "ssl", "ssn",
    "tcp", "tls", "ui", "uri", "url", "utc", "uuid", "vpn", "xml", "yaml",
  ]

  /// The length of the longest one in bytes. Most words are longer, and need not be looked up.
  private let longestAcronym: Int

  init(acronyms: [String] = []) {
    self.acronyms.formUnion(acronyms.map { $0.lowercased() })
    longestAcronym = self.acronyms.lazy.map(\.utf8.count).max() ?? 0
  }

  /// `ExchangeSession`.
  func upperCamel(_ name: NameWords) -> String {
    identifier(joined("", name.words[...]), digitPrefix: "Value")
  }

  /// The name of a type next to a property or a case with the same words. Scripts without capital letters need a suffix
  /// to distinguish the two.
  func nestedType(_ name: NameWords) -> String {
    let type = upperCamel(name)
    return type == lowerCamel(name) ? type + "Value" : type
  }

  /// `exchangeSession`.
  func lowerCamel(_ name: NameWords) -> String {
    guard let first = name.words.first else { return "" }
    return identifier(joined(first, name.words.dropFirst()), digitPrefix: "value")
  }

  private func joined(_ start: String, _ words: ArraySlice<String>) -> String {
    var name = start
    for word in words { name += capitalized(word) }
    return name
  }

  private func capitalized(_ word: String) -> String {
    guard word.utf8.count <= longestAcronym + 1 else { return word.capitalizedFirst }
    if acronyms.contains(word) { return word.uppercased() }
    if word.utf8.last == UInt8(ascii: "s"), acronyms.contains(String(word.dropLast())) {
      return word.dropLast().uppercased() + "s"
    }
    return word.capitalizedFirst
  }

  /// An identifier cannot begin with a digit.
  private func identifier(_ text: String, digitPrefix: String) -> String {
    guard let first = text.unicodeScalars.first, first.isASCIIDigit else { return text }
    return digitPrefix + text
  }
}
