/// Text from a literal that looks like its output.
///
/// All lines of an interpolated value get the indentation of the line with the interpolation. A line that consists of
/// an empty interpolation is omitted.
///
/// It stores bytes. All output passes through here once for each level of nesting, and searching for line breaks in
/// characters would take most of the time of a run.
struct SwiftText: ExpressibleByStringInterpolation, Sendable {
  private(set) var bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(stringLiteral value: String) { bytes = Array(value.utf8) }

  init(_ text: String) { bytes = Array(text.utf8) }

  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.finished }

  /// Joins the parts of each line with the separator, and adds a prefix and a suffix.
  init(lines: [[String]], between separator: String, inside ends: (String, String)) {
    bytes = []
    for line in lines {
      if !bytes.isEmpty { bytes.append(.lineFeed) }
      bytes.append(ends.0)
      for index in line.indices {
        if index > 0 { bytes.append(separator) }
        bytes.append(line[index])
      }
      bytes.append(ends.1)
    }
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isEmpty: Bool { bytes.isEmpty }

  /// - Parameter character: an ASCII character.
  func contains(_ character: Unicode.Scalar) -> Bool { bytes.contains(UInt8(ascii: character)) }

  /// Whether the text contains this identifier, and not only as a part of a longer one.
  func contains(identifier: String) -> Bool {
    let identifier = Array(identifier.utf8)
    guard let first = identifier.first else { return false }
    var start = 0
    while let found = bytes[start...].firstIndex(of: first) {
      let end = found + identifier.count
      guard end <= bytes.count else { return false }
      if bytes[found..<end].elementsEqual(identifier),
        found == 0 || !bytes[found - 1].isPartOfIdentifier,
        end == bytes.count || !bytes[end].isPartOfIdentifier
      {
        return true
      }
      start = found + 1
    }
    return false
  }

  /// The lines with more bytes than this. A line never has more characters than bytes.
  func lines(longerThan length: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.firstLineFeed(from: start) ?? bytes.count
      if end - start > length { lines.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end + 1
    }
    return lines
  }

  struct StringInterpolation: StringInterpolationProtocol {
    private var bytes: [UInt8] = []
    /// The start of the current line.
    private var lineStart = 0
    /// Whether the current line consists of an empty interpolation.
    private var isLineVoid = false

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity * 2)
    }

    mutating func appendLiteral(_ literal: String) {
      guard isLineVoid, let first = literal.utf8.first else { return append(literal) }
      isLineVoid = false
      guard first == .lineFeed else { return append(literal) }
      bytes.removeSubrange(lineStart...)
      append(String(Substring(literal.utf8.dropFirst())))
    }

    mutating func appendInterpolation(_ value: SwiftText) {
      let start = bytes.count
      bytes += value.bytes
      indent(from: start)
    }

    mutating func appendInterpolation(_ value: String) {
      let start = bytes.count
      bytes.append(value)
      indent(from: start)
    }

    mutating func appendInterpolation(_ value: Int) { appendInterpolation(String(value)) }

    /// Interpolates values on separate lines, or with a different separator.
    mutating func appendInterpolation(_ values: [SwiftText], separator: String = "\n") {
      appendInterpolation(SwiftText.joined(values, separator: separator))
    }

    mutating func appendInterpolation(_ values: [String], separator: String = "\n") {
      let start = bytes.count
      for index in values.indices {
        if index > 0 { bytes.append(separator) }
        bytes.append(values[index])
      }
      indent(from: start)
    }

    /// Indents an interpolated value.
    private mutating func indent(from start: Int) {
      guard start < bytes.count else {
        isLineVoid = width(upTo: start) == start - lineStart
        return
      }
      isLineVoid = false
      guard let first = bytes.firstLineFeed(from: start) else { return }
      let width = width(upTo: start)
      if width == 0 {
        startLastLine(after: first)
      } else {
        indentLines(from: first + 1, by: width)
      }
    }

    /// The number of spaces that the line begins with.
    private func width(upTo end: Int) -> Int {
      var position = lineStart
      while position < end, bytes[position] == .space { position += 1 }
      return position - lineStart
    }

    /// Indents the lines from `start`, except for empty ones.
    private mutating func indentLines(from start: Int, by width: Int) {
      var starts: [Int] = []
      var next = start
      while let end = bytes.firstLineFeed(from: next) {
        if end > next { starts.append(next) }
        next = end + 1
      }
      let lastLine = next
      if lastLine < bytes.count { starts.append(lastLine) }
      lineStart = lastLine + width * (starts.count - (lastLine < bytes.count ? 1 : 0))
      bytes.insert(spaces: width, at: starts)
    }

    private mutating func append(_ part: String) {
      let start = bytes.count
      bytes.append(part)
      if let first = bytes.firstLineFeed(from: start) { startLastLine(after: first) }
    }

    /// - Parameter lineFeed: the index of a line feed.
    private mutating func startLastLine(after lineFeed: Int) {
      var last = bytes.count - 1
      while last > lineFeed, bytes[last] != .lineFeed { last -= 1 }
      lineStart = last + 1
    }

    fileprivate var finished: [UInt8] {
      guard isLineVoid else { return bytes }
      return Array(bytes[..<max(0, lineStart - 1)])
    }
  }
}

extension SwiftText {
  /// Joins the parts that are not empty with an empty line.
  static func paragraphs(_ parts: [SwiftText]) -> SwiftText {
    joined(parts.filter { !$0.isEmpty }, separator: "\n\n")
  }

  private static func joined(_ parts: [SwiftText], separator: String) -> SwiftText {
    var result: [UInt8] = []
    for index in parts.indices {
      if index > 0 { result.append(separator) }
      result += parts[index].bytes
    }
    return SwiftText(result)
  }
}

extension [UInt8] {
  /// Appends text as one buffer, which is faster than as a collection of bytes.
  fileprivate mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}

extension [UInt8] {
  /// The index of the first line feed at or after an index.
  fileprivate func firstLineFeed(from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      var position = start
      // Eight bytes at a time: a byte of `difference` is 0 where there is a line feed.
      while position + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        let difference = word ^ 0x0A0A_0A0A_0A0A_0A0A
        let marks = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
        if marks != 0 { return position + UInt64(littleEndian: marks).trailingZeroBitCount / 8 }
        position += 8
      }
      while position < bytes.count {
        if bytes[position] == .lineFeed { return position }
        position += 1
      }
      return nil
    }
  }
}

extension [UInt8] {
  /// Inserts spaces at ascending positions, from the last one to the first, so that each byte moves once.
  fileprivate mutating func insert(spaces: Int, at positions: [Int]) {
    var end = count
    append(contentsOf: repeatElement(.space, count: spaces * positions.count))
    withUnsafeMutableBytes { bytes in
      var moved = spaces * positions.count
      for start in positions.reversed() {
        let text = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        UnsafeMutableRawBufferPointer(rebasing: bytes[(start + moved)..<(end + moved)])
          .copyMemory(from: text)
        moved -= spaces
        UnsafeMutableRawBufferPointer(rebasing: bytes[(start + moved)..<(start + moved + spaces)])
          .initializeMemory(as: UInt8.self, repeating: .space)
        end = start
      }
    }
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let space = UInt8(ascii: " ")

  /// Whether this is a byte of an identifier. Bytes of other scripts count as letters.
  fileprivate var isPartOfIdentifier: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
