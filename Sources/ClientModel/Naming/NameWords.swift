/// The words of a name in the document, from which to build Swift names.
///
/// Words end at characters that are neither letters nor digits, and at changes of case: `HTTPServerId` is
/// `http server id`. Latin letters lose their diacritics, and other characters outside of ASCII are dropped,
/// unless the name consists of letters of other scripts alone.
struct NameWords: Hashable, Sendable {
  var words: [String]

  init(_ text: String) {
    // A sign before a digit is part of the name, so that `+1` and `-1` differ.
    let characters = Self.letters(of: text)
    let isNumber = text.utf8.dropFirst().first.map { Unicode.Scalar($0).isASCIIDigit } == true
    words = isNumber ? Self.sign(of: text) : []
    var word: [UInt8] = []
    word.reserveCapacity(characters.count)
    for index in characters.indices {
      let letter = Unicode.Scalar(characters[index])
      guard letter.isASCIIAlphanumeric else {
        Self.finish(&word, into: &words)
        continue
      }
      if letter.isUppercaseASCII, index > 0, Self.startsWord(at: index, of: characters) {
        Self.finish(&word, into: &words)
      }
      // All words are lower case.
      word.append(characters[index] | (letter.isUppercaseASCII ? 0x20 : 0))
    }
    Self.finish(&word, into: &words)
    if words.isEmpty { words = Self.wordsOfOtherScripts(in: text) }
  }

  /// The words of a name that has no ASCII letter or digit: `注文`, `заказ`. Those written from right to left are
  /// omitted, because they change the order in which the code around them is shown.
  private static func wordsOfOtherScripts(in text: String) -> [String] {
    text.unicodeScalars.prefix(longestText).split { !$0.isLetterOfOtherScript }
      .map { String(String.UnicodeScalarView($0)).lowercased() }
      .filter { $0.unicodeScalars.first?.properties.isAlphabetic == true }
  }

  /// The text with Latin letters in ASCII, and 0 for others.
  private static func letters(of text: String) -> [UInt8] {
    let bytes = Array(text.utf8.prefix(longestText))
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    return text.unicodeScalars.prefix(longestText).flatMap(\.plainLatin).map {
      $0.isASCII ? UInt8(ascii: $0) : 0
    }
  }

  /// The word for a leading sign.
  static func sign(of text: String) -> [String] {
    switch text.unicodeScalars.first {
    case "-": ["minus"]
    case "+": ["plus"]
    default: []
    }
  }

  /// The words for a comparison operator at the end, such as that of `date>=`. Not for `List<Pet>`.
  private static func comparison(atEndOf text: String) -> [String] {
    let isOperator = { (byte: UInt8) in "<>=!".utf8.contains(byte) }
    guard let last = text.utf8.last, isOperator(last) else { return [] }
    let name = text.utf8.reversed().drop(while: isOperator)
    let length = text.utf8.count - name.count
    guard !name.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }), length <= 2
    else { return [] }
    return SymbolWords.words(for: String(text.suffix(length)))
  }

  /// The maximum length in characters. Longer names are unreadable and bloat every use.
  private static let longestText = 150

  init(words: [String]) { self.words = words }

  /// The words of a property's or a parameter's name. There is always at least one: a symbol such as `$` is spelled
  /// out.
  init(member name: String) {
    self.init(name)
    if !isEmpty { words += Self.comparison(atEndOf: name) }
    if isEmpty { words = SymbolWords.words(for: name) }
    if isEmpty { words = [name.isEmpty ? "empty" : "value"] }
  }

  /// The words of a header name without the obsolete prefix `X-` (RFC 6648).
  init(header name: String) {
    self.init(name)
    if words.count > 1, words[0] == "x" { words.removeFirst() }
    if isEmpty { words = SymbolWords.words(for: name) }
  }

  var isEmpty: Bool { words.isEmpty }

  static func + (left: Self, right: Self) -> Self { Self(words: left.words + right.words) }

  private static func finish(_ word: inout [UInt8], into words: inout [String]) {
    guard !word.isEmpty else { return }
    words.append(String(decoding: word, as: UTF8.self))
    word.removeAll(keepingCapacity: true)
  }

  /// - Parameter index: the index of a capital letter, but not of the first character.
  private static func startsWord(at index: Int, of characters: [UInt8]) -> Bool {
    if !Unicode.Scalar(characters[index - 1]).isUppercaseASCII { return true }
    // The last capital letter of a run belongs to the next word, unless only a plural `s` follows: `URLs`.
    guard index + 1 < characters.count else { return false }
    let next = Unicode.Scalar(characters[index + 1])
    return next.isLowercaseASCII && next != "s"
  }
}

extension Unicode.Scalar {
  /// The ASCII spelling of letters whose Unicode name does not contain it.
  private static let namedLetters: [Substring: String] = [
    "SHARP": "SS", "ETH": "D", "THORN": "TH", "ENG": "NG", "DOTLESS": "I",
  ]

  /// A Latin letter in ASCII without diacritics: `é` is `e`, `ß` is `ss`. Empty for a combining mark.
  fileprivate var plainLatin: [Unicode.Scalar] {
    if isASCII { return [self] }
    if properties.generalCategory == .nonspacingMark { return [] }
    let words = properties.name?.split(separator: " ") ?? []
    guard words.count > 3, words[0] == "LATIN", ["LETTER", "LIGATURE"].contains(words[2]) else {
      return [self]
    }
    let letters = Self.namedLetters[words[3]] ?? String(words[3])
    guard letters.unicodeScalars.count <= 2 else { return [self] }
    let plain = letters.lowercased()
    return Array((words[1] == "SMALL" ? plain : plain.capitalizedFirst).unicodeScalars)
  }

  /// Whether a Swift identifier can contain the letter or its mark, and is read from left to right.
  fileprivate var isLetterOfOtherScript: Bool {
    switch value {
    case 0x370...0x58F, 0x900...0x167F, 0x1E00...0x1FFF, 0x2C00...0x2DFF, 0x3005...0x3007,
      0x3041...0xD7FF, 0xF900...0xFAFF:
      let category = properties.generalCategory
      return properties.isAlphabetic || category == .nonspacingMark || category == .spacingMark
    default: return false
    }
  }

  var isLowercaseASCII: Bool { ("a"..."z").contains(self) }
  var isUppercaseASCII: Bool { ("A"..."Z").contains(self) }
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  var isASCIIAlphanumeric: Bool { isLowercaseASCII || isUppercaseASCII || isASCIIDigit }
}
