/// The lines of a file, found once.
struct SourceLines {
  private let text: [UInt8]
  /// Offsets of the first byte of each line.
  private let starts: [Int]

  init(_ file: SourceFile) {
    let text = Self.decode(file.bytes)
    var starts = [0]
    for (offset, byte) in text.enumerated() {
      let isReturn = byte == UInt8(ascii: "\r")
      guard isReturn || byte == UInt8(ascii: "\n") else { continue }
      let next = offset + 1
      if isReturn, next < text.count, text[next] == UInt8(ascii: "\n") { continue }
      starts.append(next)
    }
    self.text = text
    self.starts = starts
  }

  /// A line without its break, counted from 1; invalid UTF-8 replaced.
  subscript(line: Int) -> String? {
    guard starts.indices.contains(line - 1) else { return nil }
    let end = line < starts.count ? starts[line] : text.count
    let bytes = text[starts[line - 1]..<end]
    let lineBreak: Set = [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    let length = bytes.lastIndex { !lineBreak.contains($0) }.map { $0 + 1 } ?? bytes.startIndex
    return String(decoding: bytes[..<length], as: UTF8.self)
  }

  /// As UTF-8, without a byte order mark.
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
