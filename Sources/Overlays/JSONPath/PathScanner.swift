/// The characters of a query and the current position.
struct PathScanner {
  private let scalars: [Unicode.Scalar]
  private(set) var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var count: Int { scalars.count }
  var isAtEnd: Bool { position == scalars.count }
  var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

  mutating func advance() { position += 1 }

  /// Skips a text if it comes next.
  mutating func skip(_ text: String) -> Bool {
    let wanted = text.unicodeScalars
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  mutating func skipBlanks() {
    while let next, [" ", "\t", "\n", "\r"].contains(next) { position += 1 }
  }

  /// Skips blanks if the character after them satisfies the condition.
  mutating func skipBlanks(before isWanted: (Unicode.Scalar) -> Bool) -> Bool {
    let start = position
    skipBlanks()
    if let next, isWanted(next) { return true }
    position = start
    return false
  }

  mutating func take(while isWanted: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while let next, isWanted(next) { position += 1 }
    return text(from: start)
  }

  func text(from start: Int) -> String {
    String(String.UnicodeScalarView(scalars[start..<position]))
  }

  /// The next character, for a message.
  var found: String { next.map { "'\($0)'" } ?? "the end" }

  func error(_ message: String, hint: String? = nil) -> JSONPathError {
    JSONPathError(message: message, position: position + 1, hint: hint)
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether the character can begin a name without quotes.
  var startsName: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_" || value >= 0x80
  }

  var continuesName: Bool { startsName || isDigit }
}
