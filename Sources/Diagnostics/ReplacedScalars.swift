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

  /// Whether no character needs a replacement, as in almost all texts: printable ASCII without quotes or backslashes.
  public var isPlain: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var position = 0
      while position + 8 <= bytes.count {
        let word = UnsafeRawBufferPointer(bytes)
          .loadUnaligned(fromByteOffset: position, as: UInt64.self)
        if !word.isPlain { return false }
        position += 8
      }
      return bytes[position...].allSatisfy(Self.isPlain)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}

extension UInt64 {
  /// Whether all of its eight bytes are plain.
  fileprivate var isPlain: Bool {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    // Adding 1 to 0x7F sets the high bit, and a smaller byte than a space lacks both bits 0x60.
    let isNoDelete = (self &+ 0x0101_0101_0101_0101) & highBits == 0
    let isNoControl = (self & 0x6060_6060_6060_6060).hasNoByte(of: 0)
    return self & highBits == 0 && isNoDelete && isNoControl
      && hasNoByte(of: 0x2222_2222_2222_2222) && hasNoByte(of: 0x5C5C_5C5C_5C5C_5C5C)
  }

  /// - Parameter pattern: the byte, eight times.
  func hasNoByte(of pattern: UInt64) -> Bool {
    let difference = self ^ pattern
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 == 0
  }
}
