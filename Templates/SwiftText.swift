/// Text made from a literal that looks like what it makes.
///
/// What is put in keeps the indentation of the line that it is in, on all of its lines. A line that
/// holds nothing but something empty is omitted.
///
/// It is kept as bytes: all text comes through here, once for each level that it is in, and looking
/// for line breaks among characters would take most of the time of a whole run.
struct SwiftText: ExpressibleByStringInterpolation, Sendable {
  private var bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(stringLiteral value: String) { bytes = Array(value.utf8) }

  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.finished }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isEmpty: Bool { bytes.isEmpty }

  /// - Parameter character: one of ASCII.
  func contains(_ character: Unicode.Scalar) -> Bool { bytes.contains(UInt8(ascii: character)) }

  /// In bytes, which are never fewer than the characters.
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
    /// Where the line begins that is being written.
    private var lineStart = 0
    /// True after something empty was put in, as long as the line holds nothing else.
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

    /// The values one below the other, or with a separator of one's own.
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
  /// Parts with an empty line between, without those that are empty.
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
