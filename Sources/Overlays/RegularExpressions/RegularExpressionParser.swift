/// Parses a regular expression (RFC 9485, section 3.1).
struct RegularExpressionParser {
  /// The maximum nesting of groups, whose parsing is recursive.
  private static let maximumDepth = 32

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

  /// - Returns: `nil` if the expression is invalid.
  mutating func parse() -> RegularExpressionTree? {
    guard let tree = alternatives(), position == scalars.count else { return nil }
    return tree
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func alternatives() -> RegularExpressionTree? {
    var branches: [RegularExpressionTree] = []
    repeat {
      guard let branch = branch() else { return nil }
      branches.append(branch)
    } while skip("|")
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func branch() -> RegularExpressionTree? {
    var pieces: [RegularExpressionTree] = []
    while let next, next != "|", next != ")" {
      guard let atom = atom(), let piece = quantified(atom) else { return nil }
      pieces.append(piece)
    }
    return .sequence(pieces)
  }

  private mutating func atom() -> RegularExpressionTree? {
    guard let scalar = next else { return nil }
    position += 1
    switch scalar {
    case "(":
      depth += 1
      defer { depth -= 1 }
      guard depth <= Self.maximumDepth, let tree = alternatives(), skip(")") else { return nil }
      return tree
    case "[": return characterClass().map(RegularExpressionTree.characters)
    case ".": return .characters(.anythingOnALine)
    case "^": return .startOfText
    case "$": return .endOfText
    case "\\": return escaped().map(RegularExpressionTree.characters)
    case "*", "+", "?", "{", "}", "]": return nil
    default: return .characters(CharacterSet(scalar))
    }
  }

  private mutating func quantified(_ atom: RegularExpressionTree) -> RegularExpressionTree? {
    if skip("*") { return .repetition(atom, atLeast: 0, atMost: nil) }
    if skip("+") { return .repetition(atom, atLeast: 1, atMost: nil) }
    if skip("?") { return .repetition(atom, atLeast: 0, atMost: 1) }
    guard skip("{") else { return atom }
    guard let minimum = count() else { return nil }
    if skip("}") { return .repetition(atom, atLeast: minimum, atMost: minimum) }
    guard skip(",") else { return nil }
    if skip("}") { return .repetition(atom, atLeast: minimum, atMost: nil) }
    guard let maximum = count(), maximum >= minimum, skip("}") else { return nil }
    return .repetition(atom, atLeast: minimum, atMost: maximum)
  }

  private mutating func count() -> Int? {
    let start = position
    while let next, next.isDigit { position += 1 }
    guard position > start, position - start <= 6 else { return nil }
    return Int(String(String.UnicodeScalarView(scalars[start..<position])))
  }

  /// Parses the characters after a backslash.
  private mutating func escaped() -> CharacterSet? {
    guard let scalar = next else { return nil }
    position += 1
    switch scalar {
    case "p", "P": return category(isNegated: scalar == "P")
    default: return Self.single(scalar).map(CharacterSet.init)
    }
  }

  private static func single(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "n": "\n"
    case "r": "\r"
    case "t": "\t"
    case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}", "$", "/": scalar
    default: nil
    }
  }

  private mutating func category(isNegated: Bool) -> CharacterSet? {
    guard skip("{") else { return nil }
    var name = ""
    while let next, next != "}", name.utf8.count < 3 {
      name.unicodeScalars.append(next)
      position += 1
    }
    guard skip("}"), let categories = CharacterSet.categories(named: name) else { return nil }
    return CharacterSet(categories, isNegated: isNegated)
  }

  /// Parses a character class after `[`, up to `]`.
  private mutating func characterClass() -> CharacterSet? {
    var set = CharacterSet()
    set.isNegated = skip("^")
    var isFirst = true
    while let scalar = next {
      position += 1
      switch scalar {
      case "]": return isFirst ? nil : set
      case "[": return nil
      case "-":
        // A literal hyphen is allowed only at the start or the end.
        guard isFirst || next == "]" else { return nil }
        set.insert("-")
      case "\\":
        guard let escaped = escaped() else { return nil }
        guard let lower = escaped.only, next == "-" else {
          set.formUnion(escaped)
          break
        }
        guard insertRange(from: lower, into: &set) else { return nil }
      default: guard insertRange(from: scalar, into: &set) else { return nil }
      }
      isFirst = false
    }
    return nil
  }

  /// Adds a character, or the range that begins with it.
  private mutating func insertRange(from lower: Unicode.Scalar, into set: inout CharacterSet)
    -> Bool
  {
    guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
      set.insert(lower)
      return true
    }
    position += 1
    guard var upper = next, upper != "[", upper != "-" else { return false }
    position += 1
    if upper == "\\" {
      guard let only = escaped()?.only else { return false }
      upper = only
    }
    guard lower <= upper else { return false }
    set.insert(lower...upper)
    return true
  }
}
