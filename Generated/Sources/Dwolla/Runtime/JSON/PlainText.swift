/// Finds the end of text that is in JSON as it is, eight bytes at a time.
nonisolated enum PlainText {
  /// The offset of the first quotation mark, backslash, control character or byte beyond ASCII; the end where there
  /// is none.
  static func endOfASCII(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    end(in: text, from: start) { marks(in: $0) | ($0 & highBits) }
  }

  /// The offset of the first quotation mark, backslash or control character; the end if there is none.
  static func endOfUnescaped(in text: UnsafeRawBufferPointer) -> Int {
    end(in: text, from: 0) { marks(in: $0) }
  }

  /// - Parameter marks: the high bits of bytes that are looked for. Those after the first one need not be right.
  @inline(__always)
  private static func end(
    in text: UnsafeRawBufferPointer, from start: Int, marks: (UInt64) -> UInt64
  ) -> Int {
    var position = start
    while position &+ 8 <= text.count {
      let word = UInt64(
        littleEndian: text.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let found = marks(word)
      if found != 0 { return position &+ found.trailingZeroBitCount >> 3 }
      position &+= 8
    }
    while position < text.count, marks(UInt64(text[position]) | spaces) == 0 { position &+= 1 }
    return position
  }

  /// The high bit of each byte that JSON cannot have in a string as it is.
  ///
  /// A difference borrows from the byte after it only where it has found something itself.
  @inline(__always)
  private static func marks(in word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let differences = (word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones)
    return differences & ~word & highBits
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }
  /// Spaces in all bytes but the first.
  private static var spaces: UInt64 { 0x2020_2020_2020_2000 }
}
