/// Recognizes properties, parameters, form fields and headers with secret or personal values by their names.
///
/// The end of a name counts, because it names the kind of value: `accessToken`, `bank_account_number` and
/// `X-Api-Key` are secret, `tokenType` is not.
nonisolated struct SecretNames: Hashable, Sendable {
  /// The names in lowercase, without separators between the words.
  private let names: Set<String>
  /// Complete names that are not secret, in the same form.
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
    // A name in a single case, such as `accesstoken`, cannot be split into words.
    guard words.count == 1, let word = words.first else { return false }
    return names.contains { $0.utf8.count >= Self.shortestEnd && word.hasSuffix($0) }
  }

  /// Words at the end of a name that do not change the kind of its value.
  private static let qualifiers: Set<String> = [
    "confirmation", "encrypted", "hash", "number", "text", "value",
  ]
  /// The maximum length in words.
  private static let longestName = 5
  /// The minimum length in letters. Shorter names occur in others by chance, such as `ssn` in
  /// `businessName`.
  private static let shortestEnd = 5

  /// The maximum length in bytes, from the end of a name.
  private static let longestText = 200

  /// The words of a name in lowercase, without separators.
  static func letters(of name: String) -> String { words(of: name).joined() }

  /// Splits a name at separators and at capital letters. The words are lower case.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previous: UInt8 = 0
    func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    let bytes = Array(name.utf8.suffix(longestText))
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
