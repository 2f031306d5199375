/// The parts of a `$ref`: a file and a position in it.
struct ReferenceTarget: Equatable {
  enum Fragment: Equatable {
    case pointer([String])
    case anchor(String)
  }

  enum Failure: Error, Equatable {
    /// A URL without a local copy. The scheme is lower case: `https`, `file`, …
    case remote(scheme: String)
    case malformed
  }

  /// The path as written, or that of the local copy. Empty for the same file.
  var path: String
  var fragment: Fragment
  private let isCopy: Bool

  /// - Parameter copies: the local copies of files at URLs.
  init(_ text: String, copies: WebCopies) throws(Failure) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let written = parts[0]
    let pointer = parts.count > 1 ? PercentEncoding.decode(parts[1]) : ""
    let scheme = written.hasPrefix("//") ? "https" : Self.scheme(of: written)
    if let scheme {
      let rest = written.hasPrefix("//") ? written : written.dropFirst(scheme.count + 1)
      guard let copy = copies.path(of: "\(scheme):\(rest)") else {
        throw .remote(scheme: scheme)
      }
      path = copy
    } else {
      path = PercentEncoding.decode(written)
    }
    isCopy = scheme != nil
    guard !text.isEmpty, !path.utf8.contains(0) else { throw .malformed }
    if pointer.isEmpty {
      fragment = .pointer([])
    } else if pointer.hasPrefix("/") {
      fragment = .pointer(JSONPointer.tokens(of: pointer))
    } else {
      fragment = .anchor(pointer)
    }
  }

  /// The path of the file, for a reference in the file `base`.
  func path(from base: String) -> String {
    if path.isEmpty { return base }
    return isCopy ? path : FilePath.resolve(path, from: base)
  }

  /// The scheme of a URL (RFC 3986, section 3.1).
  private static func scheme(of text: Substring) -> String? {
    guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isLetter else {
      return nil
    }
    let scheme = text[..<colon]
    let isScheme = scheme.allSatisfy { character in
      character.isASCII
        && (character.isLetter || character.isNumber || "+-.".contains(character))
    }
    return isScheme ? scheme.lowercased() : nil
  }
}

/// Percent-encoding (RFC 3986, section 2.1).
enum PercentEncoding {
  /// Decodes text. A `%` that is not followed by two hexadecimal digits is kept.
  static func decode(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(isHexDigit),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    Character(UnicodeScalar(byte)).isHexDigit
  }
}

/// JSON pointers (RFC 6901).
public enum JSONPointer {
  /// The unescaped parts of a pointer that begins with `/`.
  static func tokens(of pointer: String) -> [String] {
    pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
      .map { unescape(Substring($0)) }
  }

  /// The token as a part of a pointer, with `~` as `~0` and `/` as `~1`.
  public static func escape(_ token: String) -> String {
    guard isEscaped(token) else { return token }
    var text: [UInt8] = []
    escape(token, into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  static func escape(_ token: String, into text: inout [UInt8]) {
    guard isEscaped(token) else {
      text += token.utf8
      return
    }
    for byte in token.utf8 {
      switch byte {
      case UInt8(ascii: "~"): text += "~0".utf8
      case UInt8(ascii: "/"): text += "~1".utf8
      default: text.append(byte)
      }
    }
  }

  private static func isEscaped(_ token: String) -> Bool {
    token.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }
  }

  private static func unescape(_ token: Substring) -> String {
    guard token.utf8.contains(UInt8(ascii: "~")) else { return String(token) }
    var text = ""
    var rest = token[...]
    while let character = rest.popFirst() {
      switch (character, rest.first) {
      case ("~", "0"):
        text.append("~")
        rest.removeFirst()
      case ("~", "1"):
        text.append("/")
        rest.removeFirst()
      default: text.append(character)
      }
    }
    return text
  }
}
