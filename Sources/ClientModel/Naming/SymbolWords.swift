/// Spells out a text that contains no ASCII words: `<=`, `👍`, `日本`.
///
/// The result depends only on the text and on names that never change: Unicode's, and a short table for ASCII.
enum SymbolWords {
  /// - Returns: an empty list for a text that is empty or contains only invisible characters.
  static func words(for text: String) -> [String] {
    if let words = known[text] { return words }
    return text.unicodeScalars.prefix(longestText).flatMap(words(for:))
  }

  /// The maximum number of characters to spell out. Longer names are unreadable.
  private static let longestText = 8

  /// Operators as they are read aloud.
  private static let known: [String: [String]] = [
    "*": ["any"], "<=": ["less", "or", "equal"], ">=": ["greater", "or", "equal"],
    "!=": ["not", "equal"], "<>": ["not", "equal"], "&&": ["and"], "||": ["or"], "~=": ["matches"],
    "...": ["ellipsis"],
  ]

  private static let ascii: [Unicode.Scalar: [String]] = [
    " ": ["space"], "!": ["exclamation", "mark"], "\"": ["quote"], "#": ["number", "sign"],
    "$": ["dollar"], "%": ["percent"], "&": ["ampersand"], "'": ["apostrophe"], "(": ["open"],
    ")": ["close"], "*": ["star"], "+": ["plus"], ",": ["comma"], "-": ["minus"], ".": ["dot"],
    "/": ["slash"], ":": ["colon"], ";": ["semicolon"], "<": ["less"], "=": ["equal"],
    ">": ["greater"], "?": ["question", "mark"], "@": ["at"], "[": ["open", "bracket"],
    "\\": ["backslash"], "]": ["close", "bracket"], "^": ["caret"], "_": ["underscore"],
    "`": ["backtick"], "{": ["open", "brace"], "|": ["pipe"], "}": ["close", "brace"],
    "~": ["tilde"], "\t": ["tab"], "\n": ["newline"], "\r": ["return"],
  ]

  private static func words(for scalar: Unicode.Scalar) -> [String] {
    if let words = ascii[scalar] { return words }
    switch scalar.properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark, .control: return []
    default: break
    }
    let name = scalar.properties.name ?? ""
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    guard let letter = words.firstIndex(of: "letter"), letter + 1 < words.count else {
      return words.map(String.init)
    }
    return words[(letter + 1)...].map(String.init)
  }
}
