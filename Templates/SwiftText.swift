/// Text from a literal that looks like its output.
///
/// All lines of an interpolated value get the indentation of the line with the interpolation. A line that consists of
/// an empty interpolation is omitted.
///
/// It stores bytes. All output passes through here once for each level of nesting, and searching for line breaks in
/// characters would take most of the time of a run.
struct SwiftText: ExpressibleByStringInterpolation, Sendable {
  private var bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(stringLiteral value: String) { bytes = Array(value.utf8) }

  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.finished }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isEmpty: Bool { bytes.isEmpty }

  /// - Parameter character: an ASCII character.
  func contains(_ character: Unicode.Scalar) -> Bool { bytes.contains(UInt8(ascii: character)) }

  /// In bytes, which is at least the number of characters.
  var longestLine: Int {
    var longest = 0
    var start = 0
    while let end = bytes[start...].firstIndex(of: .lineFeed) {
      longest = max(longest, end - start)
      start = end + 1
    }
    return max(longest, bytes.count - start)
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
      let literal = literal.utf8
      guard isLineVoid, let first = literal.first else { return append(literal) }
      isLineVoid = false
      guard first == .lineFeed else { return append(literal) }
      bytes.removeSubrange(lineStart...)
      append(literal.dropFirst())
    }

    mutating func appendInterpolation(_ value: SwiftText) { appendIndented(value.bytes) }

    mutating func appendInterpolation(_ value: String) {
      guard !value.isEmpty, !value.utf8.contains(.lineFeed) else {
        return appendIndented(Array(value.utf8))
      }
      isLineVoid = false
      bytes += value.utf8
    }

    mutating func appendInterpolation(_ value: Int) { appendIndented(Array(String(value).utf8)) }

    /// Interpolates values on separate lines, or with another separator.
    mutating func appendInterpolation(_ values: [SwiftText], separator: String = "\n") {
      appendIndented(SwiftText.joined(values.lazy.map(\.bytes), separator: separator))
    }

    mutating func appendInterpolation(_ values: [String], separator: String = "\n") {
      appendIndented(SwiftText.joined(values.lazy.map(\.utf8), separator: separator))
    }

    private mutating func appendIndented(_ value: [UInt8]) {
      let line = bytes[lineStart...]
      guard !value.isEmpty else {
        isLineVoid = line.allSatisfy { $0 == .space }
        return
      }
      isLineVoid = false
      let width = line.prefix { $0 == .space }.count
      guard width > 0 else { return append(value) }
      let indentation = repeatElement(UInt8.space, count: width)
      var rest = value[...]
      while let end = rest.firstIndex(of: .lineFeed) {
        bytes += rest[...end]
        lineStart = bytes.count
        rest = rest[(end + 1)...]
        if let first = rest.first, first != .lineFeed { bytes += indentation }
      }
      bytes += rest
    }

    private mutating func append(_ part: some Collection<UInt8>) {
      let start = bytes.count
      bytes += part
      if let lineFeed = bytes[start...].lastIndex(of: .lineFeed) { lineStart = lineFeed + 1 }
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
    SwiftText(joined(parts.lazy.map(\.bytes).filter { !$0.isEmpty }, separator: "\n\n"))
  }

  private static func joined(
    _ parts: some Sequence<some Collection<UInt8>>, separator: String
  ) -> [UInt8] {
    var result: [UInt8] = []
    var isFirst = true
    for part in parts {
      if !isFirst { result += separator.utf8 }
      result += part
      isFirst = false
    }
    return result
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let space = UInt8(ascii: " ")
}
