import Diagnostics

/// Text of the document that is safe in a comment: without hidden characters, and with line breaks only between the
/// lines.
public struct Documentation: Hashable, Sendable, Encodable {
  /// The lines, without leading or trailing empty lines.
  public var lines: [String]

  public init(_ texts: String?...) {
    var lines: [String] = []
    for text in texts.compactMap({ $0 }) {
      let next = Self.lines(of: text)
      guard !next.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines += next
    }
    self.lines = lines
  }

  public var isEmpty: Bool { lines.isEmpty }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(lines.joined(separator: "\n"))
  }

  private static func lines(of text: String) -> [String] {
    let lines = (isPlain(text) ? text.separatedByLineFeeds : sanitizedLines(of: text))
      .map(trimmedEnd)
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return [] }
    return first == 0 && last == lines.count - 1 ? lines : Array(lines[first...last])
  }

  /// Whether the text is printable ASCII with line feeds, as most text is. Then a byte is a character.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.allSatisfy { (0x20...0x7E).contains($0) || $0 == UInt8(ascii: "\n") }
    }
  }

  private static func sanitizedLines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(sanitized)
  }

  private static func sanitized(_ line: Substring) -> String {
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if scalar == "\t" {
        for _ in 0..<2 { result.append(" ") }
      } else if !scalar.isHidden {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func trimmedEnd(_ line: String) -> String {
    if line.utf8.last != UInt8(ascii: " ") { return line }
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
