/// The lines of a file, split once.
struct SourceLines {
  private let text: [UInt8]
  /// The offset of the first byte of each line.
  private let starts: [Int]
  /// The last requested position and its offset. Positions mostly come in order, and a line can be as long as the
  /// file.
  private var last = (line: 0, column: 0, offset: 0)

  init(_ file: SourceFile) {
    text = Self.decode(file.bytes)
    starts = Self.starts(in: text)
  }

  private static func starts(in text: [UInt8]) -> [Int] {
    var starts = [0]
    var offset = 0
    while offset < text.count {
      // Eight bytes at a time, most of which have no line break.
      let end = min(offset + 8, text.count)
      if text.hasNoLineBreak(in: offset..<offset + 8) { offset = end }
      while offset < end {
        let byte = text[offset]
        offset += 1
        let isReturn = byte == UInt8(ascii: "\r")
        guard isReturn || byte == UInt8(ascii: "\n") else { continue }
        if isReturn, offset < text.count, text[offset] == UInt8(ascii: "\n") { continue }
        starts.append(offset)
      }
    }
    return starts
  }

  /// A line without its line break, with invalid UTF-8 replaced. Of a long line, the text around the column. Lines
  /// count from 1.
  mutating func excerpt(line: Int, column: Int) -> SourceExcerpt? {
    guard let bytes = bytes(ofLine: line) else { return nil }
    guard bytes.count > Self.longLine else {
      return SourceExcerpt(String(decoding: bytes, as: UTF8.self), column: column)
    }
    let place = offset(ofColumn: column, inLine: line, bytes)
    var start = place
    var before = 0
    while start > bytes.startIndex, before <= SourceExcerpt.width {
      start -= 1
      if text[start] & 0xC0 != 0x80 { before += 1 }
    }
    let end = min(bytes.endIndex, place + 4 * (SourceExcerpt.width + 1))
    return SourceExcerpt(String(decoding: text[start..<end], as: UTF8.self), column: before + 1)
  }

  /// The length in bytes above which a line is long.
  private static let longLine = 4096

  private mutating func offset(ofColumn column: Int, inLine line: Int, _ bytes: ArraySlice<UInt8>)
    -> Int
  {
    let isBehind = last.line == line && last.column <= column
    var current = isBehind ? last.column : 1
    var offset = isBehind ? last.offset : bytes.startIndex
    while current < column, offset < bytes.endIndex {
      offset += 1
      if offset == bytes.endIndex || text[offset] & 0xC0 != 0x80 { current += 1 }
    }
    last = (line, current, offset)
    return offset
  }

  private func bytes(ofLine line: Int) -> ArraySlice<UInt8>? {
    guard starts.indices.contains(line - 1) else { return nil }
    let end = line < starts.count ? starts[line] : text.count
    let bytes = text[starts[line - 1]..<end]
    let lineBreak: Set = [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    let length = bytes.lastIndex { !lineBreak.contains($0) }.map { $0 + 1 } ?? bytes.startIndex
    return bytes[..<length]
  }

  /// Converts to UTF-8 without a byte order mark.
  private static func decode(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes[3...]) }
    let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
    guard isBigEndian || bytes.starts(with: [0xFF, 0xFE]) else { return bytes }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { offset in
      let first = UInt16(bytes[offset])
      let second = UInt16(bytes[offset + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

extension [UInt8] {
  /// Whether none of eight bytes is a line feed or a carriage return. `false` after the last eight bytes.
  fileprivate func hasNoLineBreak(in range: Range<Int>) -> Bool {
    guard range.upperBound <= count else { return false }
    let word = withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
    }
    return word.hasNoByte(of: 0x0A0A_0A0A_0A0A_0A0A) && word.hasNoByte(of: 0x0D0D_0D0D_0D0D_0D0D)
  }
}
