import ClientModel
import Diagnostics

/// Sanitizes a description for a page, with its paragraphs, lists, quotes, tables and code, so that it cannot affect
/// the rest of the page. Headings become bold text, because the page has its own headings.
///
/// It works on Unicode scalars, as Markdown does. In Markdown, a combining mark does not change the meaning of the
/// character before it.
struct MarkdownProse {
  typealias Line = Substring.UnicodeScalarView

  private var lines: [String] = []
  private var paragraph: [Line] = []
  private var isInList = false

  /// The description as separate blocks.
  static func blocks(_ documentation: Documentation) -> SwiftText {
    SwiftText(stringLiteral: lines(of: documentation).joined(separator: "\n"))
  }

  private static func lines(of documentation: Documentation) -> [String] {
    var prose = MarkdownProse()
    prose.read(documentation.lines.map { Substring($0).unicodeScalars })
    return Array(prose.lines.drop(while: \.isEmpty))
  }

  /// The description on one line for a table cell.
  static func cell(_ documentation: Documentation) -> String {
    var parts: [String] = []
    var isCode = false
    for line in lines(of: documentation) {
      let scalars = Substring(line).unicodeScalars
      let text = scalars.drop { $0 == " " }
      if text.starts(with: "```".unicodeScalars) {
        isCode.toggle()
      } else if isCode {
        parts.append(MarkdownCode.span(line))
      } else if text.isEmpty || parts.isEmpty || isOwnLine(scalars) {
        parts.append(String(text))
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + String(text)
      }
    }
    return MarkdownCells.escaped(parts.filter { !$0.isEmpty }.joined(separator: "<br>"))
  }

  /// Escapes a line of plain text.
  static func plain(_ text: String) -> String {
    let line = Documentation(text).lines.joined(separator: " ")
    let words = line.unicodeScalars.split { $0.properties.isWhitespace }
    var result = ""
    for (index, word) in words.enumerated() {
      if index > 0 { result += " " }
      for scalar in word {
        switch scalar {
        case "<": result += "&lt;"
        case "\\", "`", "*", "_", "{", "}", "[", "]", ">", "|", "#", "!", "&", "~":
          result += "\\" + String(scalar)
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  // MARK: Lines

  private mutating func read(_ source: [Line]) {
    var index = 0
    while index < source.count {
      let line = source[index]
      if let fence = MarkdownFence(line) {
        index = readCode(source, from: index, fence)
        continue
      }
      if isIndentedCode(line) {
        index = readIndentedCode(source, from: index)
        continue
      }
      add(line)
      index += 1
    }
    finishParagraph()
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  private mutating func add(_ line: Line) {
    let text = line.drop { $0 == " " }
    guard !text.isEmpty else {
      finishParagraph()
      return lines.append("")
    }
    if Self.isRule(text) {
      finishParagraph()
      return lines.append("")
    }
    let marker = Self.marker(line)
    if !marker.isEmpty {
      finishParagraph()
      isInList = isInList || !marker.contains(">")
      return lines.append(String(marker) + Self.ownLine(line[marker.endIndex...]))
    }
    if text.first == "#" || text.first == "|" {
      finishParagraph()
      return lines.append(Self.ownLine(line))
    }
    if line.first != " ", lines.last?.isEmpty != false, paragraph.isEmpty { isInList = false }
    paragraph.append(line)
  }

  private mutating func finishParagraph() {
    guard !paragraph.isEmpty else { return }
    let source = paragraph.map { Self.lineStart(of: $0) + String($0) }.joined(separator: "\n")
    let text = MarkdownInline.text(source)
    lines += text.separatedByLineFeeds
    paragraph = []
  }

  /// Escapes text that has a meaning only at the start of a line: `@` begins a DocC directive, and a line of dashes,
  /// colons and bars turns the previous line into a table.
  private static func lineStart(of line: Line) -> String {
    let text = line.drop { $0 == " " }
    let isBorder = text.allSatisfy { "-:| \t".unicodeScalars.contains($0) } && text.contains("-")
    return text.first == "@" || isBorder ? "\\" : ""
  }

  /// Converts a heading to bold text, and sanitizes a table row cell by cell.
  private static func ownLine(_ line: Line) -> String {
    let text = line.drop { $0 == " " }
    let indentation = String(line[..<text.startIndex])
    if text.first == "|" { return indentation + MarkdownCells.row(text) }
    let level = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(level)
    guard (1...6).contains(level), rest.isEmpty || rest.first == " " else {
      let escape = text.first == "#" ? "\\" : lineStart(of: text)
      return indentation + escape + MarkdownInline.text(String(text))
    }
    let title = rest.drop { $0 == " " }
    guard let last = title.lastIndex(where: { $0 != "#" && $0 != " " }) else { return "" }
    return "**\(MarkdownInline.text(String(title[...last])))**"
  }

  /// Whether this is a thematic break or the underline of a heading.
  private static func isRule(_ text: Line) -> Bool {
    guard let first = text.first, ["=", "-", "*", "_"].contains(first) else { return false }
    var marks = 0
    for scalar in text where scalar != " " && scalar != "\t" {
      guard scalar == first else { return false }
      marks += 1
    }
    return first == "=" || first == "-" || marks > 2
  }

  /// The markers of quotes and list items at the start of the line: `> - `.
  private static func marker(_ line: Line) -> Line {
    var end = line.startIndex
    while true {
      let text = line[end...].drop { $0 == " " }
      if text.first == ">" {
        end = text.dropFirst().drop { $0 == " " }.startIndex
        continue
      }
      let digits = text.prefix { ("0"..."9").contains($0) }.count
      let signs: [Unicode.Scalar] = digits == 0 ? ["-", "*", "+"] : [".", ")"]
      var item = text.dropFirst(digits)
      guard let sign = item.first, digits < 10, signs.contains(sign) else { return line[..<end] }
      item = item.dropFirst()
      guard item.isEmpty || item.first == " " else { return line[..<end] }
      end = item.drop { $0 == " " }.startIndex
    }
  }

  private static func isOwnLine(_ line: Line) -> Bool {
    !marker(line).isEmpty || line.first == "|" || line.starts(with: "**".unicodeScalars)
  }

  // MARK: Code

  private mutating func readCode(_ source: [Line], from start: Int, _ fence: MarkdownFence) -> Int {
    finishParagraph()
    var code: [String] = []
    var index = start + 1
    while index < source.count, !fence.isClosed(by: source[index]) {
      code.append(String(fence.content(of: source[index])))
      index += 1
    }
    lines += MarkdownCode.block(code, language: fence.language).map { line in
      line.isEmpty ? "" : fence.indentation + line
    }
    return index + 1
  }

  /// Whether the line is indented by four spaces, and not the continuation of a list item.
  private func isIndentedCode(_ line: Line) -> Bool {
    line.starts(with: "    ".unicodeScalars) && line.contains { $0 != " " } && paragraph.isEmpty
      && !isInList && lines.last?.isEmpty != false
  }

  private mutating func readIndentedCode(_ source: [Line], from start: Int) -> Int {
    var index = start
    var code: [String] = []
    while index < source.count,
      source[index].starts(with: "    ".unicodeScalars) || source[index].isEmpty
    {
      code.append(String(source[index].dropFirst(4)))
      index += 1
    }
    while code.last?.isEmpty == true { code.removeLast() }
    lines += MarkdownCode.block(code, language: "") + [""]
    return index
  }
}
