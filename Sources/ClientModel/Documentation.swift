/// Prose of the document, fit to stand in a comment: no control or direction characters, no line breaks
/// but those between the lines.
public struct Documentation: Hashable, Sendable, Encodable {
  /// Without empty lines at the beginning or the end.
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
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { trimmedEnd(sanitized($0)) }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func sanitized(_ line: Substring) -> String {
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: if scalar == "\t" { result.append(contentsOf: "  ".unicodeScalars) }
      case .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func trimmedEnd(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
