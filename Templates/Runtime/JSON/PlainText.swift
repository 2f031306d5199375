/// Text that JSON represents without escapes.
///
/// Compilers that can mark unsafe code search eight bytes at a time, which halved the instructions for indexing a
/// document. The pointers never leave the closures that receive them, and each load ends within `text.count`.
nonisolated enum PlainText {
  /// The offset of the first quotation mark, backslash, control character or byte beyond ASCII, or the end.
  static func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
    #if compiler(>=6.2)
      unsafe bytes.withUnsafeBytes { text in
        unsafe end(in: text, from: start) { marks(in: $0) | ($0 & highBits) }
      }
    #else
      bytes[start...].firstIndex { $0 >= 0x80 || needsEscape($0) } ?? bytes.count
    #endif
  }

  /// The offset of the first byte that needs an escape, or the end.
  static func endOfPlain(in bytes: [UInt8], from start: Int) -> Int {
    #if compiler(>=6.2)
      unsafe bytes.withUnsafeBytes { text in unsafe end(in: text, from: start, marks) }
    #else
      bytes[start...].firstIndex(where: needsEscape) ?? bytes.count
    #endif
  }

  /// Whether a text needs no escapes.
  static func isPlain(_ text: String) -> Bool {
    #if compiler(>=6.2)
      let isPlain = unsafe text.utf8.withContiguousStorageIfAvailable { text in
        unsafe end(in: UnsafeRawBufferPointer(text), from: 0, marks) == text.count
      }
      if let isPlain { return isPlain }
    #endif
    return !text.utf8.contains(where: needsEscape)
  }

  /// The offset of the first byte that satisfies a condition, or `nil`.
  @inline(__always)
  static func offset(in text: String, where condition: (UInt8) -> Bool) -> Int? {
    #if compiler(>=6.2)
      let offset = unsafe text.utf8.withContiguousStorageIfAvailable { text in
        unsafe text.firstIndex(where: condition)
      }
      if let offset { return offset }
    #endif
    return Array(text.utf8).firstIndex(where: condition)
  }

  /// Decodes a range of the bytes.
  static func string(_ bytes: [UInt8], in range: Range<Int>) -> String {
    #if compiler(>=6.2)
      unsafe bytes.withUnsafeBufferPointer { text in
        unsafe String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
      }
    #else
      String(decoding: bytes[range], as: UTF8.self)
    #endif
  }

  // MARK: Names

  /// Text in words of eight bytes, with zeros after it.
  static func words(of text: [UInt8]) -> [UInt64] {
    stride(from: 0, to: text.count, by: 8).map { start in
      text[start..<min(start + 8, text.count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// Whether a range of the bytes, which have eight more after it, is a text in words.
  static func isEqual(
    _ bytes: [UInt8], from start: Int, to words: [UInt64], from firstWord: Int, length: Int
  ) -> Bool {
    var (position, word, left) = (start, firstWord, length)
    while left >= 8 {
      guard Self.word(of: bytes, at: position) == words[word] else { return false }
      (position, word, left) = (position &+ 8, word &+ 1, left &- 8)
    }
    let mask: UInt64 = 1 << UInt64(left &* 8) &- 1
    return left == 0 || Self.word(of: bytes, at: position) & mask == words[word]
  }

  @inline(__always)
  private static func word(of bytes: [UInt8], at position: Int) -> UInt64 {
    precondition(position &+ 8 <= bytes.count)
    #if compiler(>=6.2)
      return unsafe bytes.withUnsafeBytes { text in
        unsafe UInt64(
          littleEndian: text.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      }
    #else
      return bytes[position..<(position + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    #endif
  }

  static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  #if compiler(>=6.2)
    /// - Parameter marks: sets the high bit of each byte to find; only the first one has to be exact.
    @inline(__always)
    private static func end(
      in text: UnsafeRawBufferPointer, from start: Int, _ marks: (UInt64) -> UInt64
    ) -> Int {
      var position = start
      let count = text.count
      while position &+ 8 <= count {
        let word = unsafe UInt64(
          littleEndian: text.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        let found = marks(word)
        if found != 0 { return position &+ found.trailingZeroBitCount >> 3 }
        position &+= 8
      }
      while position < count, unsafe marks(UInt64(text[position]) | spaces) == 0 { position &+= 1 }
      return position
    }

    /// Sets the high bit of each byte that needs an escape.
    ///
    /// A subtraction borrows from the next byte only after a match, so the first match is exact.
    @inline(__always)
    private static func marks(in word: UInt64) -> UInt64 {
      let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
      let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
      let differences = (word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones)
      return differences & ~word & highBits
    }

    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    private static var highBits: UInt64 { 0x8080_8080_8080_8080 }
    /// A space in every byte but the first.
    private static var spaces: UInt64 { 0x2020_2020_2020_2000 }
  #endif
}
