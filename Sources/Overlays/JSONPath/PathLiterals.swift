extension PathScanner {
  /// Parses a string in single or double quotes (RFC 9535, section 2.3.1.1).
  mutating func string() throws(JSONPathError) -> String {
    guard let quote = next else { throw error("expected a string") }
    advance()
    var text = String.UnicodeScalarView()
    while let scalar = next {
      if scalar == quote {
        advance()
        return String(text)
      }
      guard scalar.value >= 0x20 else { throw error("a string contains a control character") }
      advance()
      text.append(scalar == "\\" ? try escaped(in: quote) : scalar)
    }
    throw error("the string is not terminated", hint: "add \(quote)")
  }

  private mutating func escaped(in quote: Unicode.Scalar) throws(JSONPathError) -> Unicode.Scalar {
    guard let scalar = next else { throw error("a string ends in '\\'") }
    advance()
    switch scalar {
    case quote, "/", "\\": return scalar
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try unicode()
    default: throw error("'\\\(scalar)' is not an escape")
    }
  }

  private mutating func unicode() throws(JSONPathError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800...0xDBFF).contains(first), skip("\\u") else {
      throw error("a surrogate is unpaired")
    }
    let second = try codeUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("a surrogate is unpaired") }
    return scalar
  }

  private mutating func codeUnit() throws(JSONPathError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let next, let digit = next.hexadecimalValue else {
        throw error("'\\u' takes four hexadecimal digits")
      }
      value = value << 4 + digit
      advance()
    }
    return value
  }

  /// Parses an index: an integer that a double represents exactly, without `-0` and leading zeros.
  mutating func index() throws(JSONPathError) -> Int {
    let start = position
    _ = skip("-")
    let digits = take(while: \.isDigit)
    guard !digits.isEmpty else { throw error("expected a number, not \(found)") }
    let text = text(from: start)
    guard digits == "0" ? text == "0" : !digits.hasPrefix("0") else {
      throw error("'\(text.prefix(20))' is not an index")
    }
    guard digits.utf8.count <= 16, let value = Int(text), abs(value) < 1 << 53 else {
      throw error("an index must be between -(2^53-1) and 2^53-1")
    }
    return value
  }

  /// Parses a JSON number.
  mutating func number() throws(JSONPathError) -> FilterLiteral {
    let start = position
    _ = skip("-")
    let whole = take(while: \.isDigit)
    guard !whole.isEmpty, whole == "0" || !whole.hasPrefix("0") else {
      throw error("expected a number")
    }
    var isWhole = true
    if skip(".") {
      isWhole = false
      guard !take(while: \.isDigit).isEmpty else { throw error("expected a digit, not \(found)") }
    }
    if skip("e") || skip("E") {
      isWhole = false
      if !skip("-") { _ = skip("+") }
      guard !take(while: \.isDigit).isEmpty else { throw error("expected a digit, not \(found)") }
    }
    let text = text(from: start)
    if isWhole, let value = Int(text) { return .int(value) }
    return .float(Double(text) ?? .nan)
  }
}

extension Unicode.Scalar {
  fileprivate var hexadecimalValue: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x61 + 10
    case "A"..."F": value - 0x41 + 10
    default: nil
    }
  }
}
