/// Which names mean that a value is secret or personal: of properties, parameters, fields of forms and headers.
///
/// A name does by its end, as that says what the value is: `accessToken`, `bank_account_number`, `X-Api-Key`,
/// but not `tokenType`.
nonisolated struct SecretNames: Hashable, Sendable {
  /// In lower case, without signs between the words.
  private let names: Set<String>
  /// Whole names that are none, the same way.
  private let exceptions: Set<String>

  init(_ names: [String], except exceptions: [String] = []) {
    self.names = Set(names.map(Self.letters(of:)))
    self.exceptions = Set(exceptions.map(Self.letters(of:)))
  }

  func contains(_ name: String) -> Bool {
    let words = Self.words(of: name)
    guard let last = words.last, !exceptions.contains(words.joined()) else { return false }
    if endsAsNamed(words[...]) { return true }
    return words.count > 1 && Self.qualifiers.contains(last) && endsAsNamed(words.dropLast())
  }

  private func endsAsNamed(_ words: ArraySlice<String>) -> Bool {
    var end = ""
    for word in words.suffix(Self.longestName).reversed() {
      end = word + end
      if names.contains(end) || end.hasSuffix("s") && names.contains(String(end.dropLast())) {
        return true
      }
    }
    // Names of one case have no words: `accesstoken`.
    guard words.count == 1, let word = words.first else { return false }
    return names.contains { $0.utf8.count >= Self.shortestEnd && word.hasSuffix($0) }
  }

  /// Words at the end of a name that leave its value what it is.
  private static let qualifiers: Set<String> = [
    "confirmation", "encrypted", "hash", "number", "text", "value",
  ]
  /// In words.
  private static let longestName = 5
  /// In letters: shorter names are found in others by chance, as `ssn` in `businessName`.
  private static let shortestEnd = 5

  private static let longestText = 200

  /// In lower case, without signs between the words.
  static func letters(of name: String) -> String { words(of: name).joined() }

  /// Words in lower case: from signs, and from where a capital letter follows another one.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previous: UInt8 = 0
    func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    let bytes = Array(name.utf8.prefix(longestText))
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      let isLetter = isUpper(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      let startsWord =
        isUpper(byte)
        && (!isUpper(previous) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next))
      if !(isLetter || isDigit) || startsWord, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if isLetter || isDigit {
        word.unicodeScalars.append(Unicode.Scalar(isUpper(byte) ? byte + 32 : byte))
      }
      previous = byte
    }
    return word.isEmpty ? words : words + [word]
  }
}
