extension String {
  /// Replaces characters that a literal cannot contain.
  ///
  /// - Parameter replacement: called for quotes, backslashes, and everything but printable ASCII. `nil` keeps the
  ///   character.
  public func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    if isPlain { return self }
    var result = ""
    var rest = self[...]
    while let index = rest.utf8.firstIndex(where: { !Self.isPlain($0) }) {
      result += rest[..<index]
      let scalar = rest.unicodeScalars[index]
      if let replacement = replacement(scalar) {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
      rest = rest[rest.unicodeScalars.index(after: index)...]
    }
    return result + rest
  }

  /// Whether no byte needs a replacement, as in almost all texts.
  private var isPlain: Bool {
    var text = self
    return text.withUTF8 { $0.allSatisfy(Self.isPlain) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
