import ClientModel

/// A description in a page: its paragraphs, lists, quotes, tables and code, made so that no text leaves its
/// place. Headings become bold, as the page has its own.
struct MarkdownProse {
  private var lines: [String] = []
  private var paragraph: [String] = []
  private var isInList = false

  /// The description as blocks of its own.
  static func blocks(_ documentation: Documentation) -> SwiftText {
    var prose = MarkdownProse()
    prose.read(documentation.lines)
    return SwiftText(stringLiteral: prose.lines.joined(separator: "\n"))
  }

  /// The description in a cell of a table: in one line.
  static func cell(_ documentation: Documentation) -> String {
    var prose = MarkdownProse()
    prose.read(documentation.lines)
    var parts: [String] = []
    var isCode = false
    for line in prose.lines {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        parts.append(MarkdownCode.span(line))
      } else if text.isEmpty || parts.isEmpty || isOwnLine(line) {
        parts.append(String(text))
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + text
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "<br>").replacing("|", with: "\\|")
  }

  /// One line of plain text, in which nothing is Markdown.
  static func plain(_ text: String) -> String {
    let line = Documentation(text).lines.joined(separator: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.reduce(into: "") { result, character in
      if "\\`*_{}[]<>|#!&~".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  // MARK: Lines

  private mutating func read(_ source: [String]) {
    var index = 0
    while index < source.count {
      let line = source[index]
      if let fence = Fence(line) {
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

  private mutating func add(_ line: String) {
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
      return lines.append(marker + Self.heading(line.dropFirst(marker.count)))
    }
    if text.hasPrefix("#") || text.hasPrefix("|") {
      finishParagraph()
      return lines.append(Self.heading(line[...]))
    }
    if line.first != " ", lines.last?.isEmpty != false, paragraph.isEmpty { isInList = false }
    paragraph.append(line)
  }

  private mutating func finishParagraph() {
    guard !paragraph.isEmpty else { return }
    let text = MarkdownInline.text(paragraph.joined(separator: "\n"))
    lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    paragraph = []
  }

  /// A heading as bold text; other text as it is.
  private static func heading(_ line: Substring) -> String {
    let text = line.drop { $0 == " " }
    let level = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(level)
    guard (1...6).contains(level), rest.isEmpty || rest.first == " " else {
      let escape = text.first == "#" ? "\\" : ""
      return line.prefix { $0 == " " } + escape + MarkdownInline.text(String(text))
    }
    let title = rest.drop { $0 == " " }.trimmingSuffix { $0 == "#" || $0 == " " }
    return title.isEmpty ? "" : "**\(MarkdownInline.text(String(title)))**"
  }

  /// What makes a heading of the line above, or a rule.
  private static func isRule(_ text: Substring) -> Bool {
    guard let first = text.first, "=-*_".contains(first) else { return false }
    let marks = text.filter { $0 != " " }
    return marks.allSatisfy { $0 == first } && (first == "=" || first == "-" || marks.count > 2)
  }

  /// The markers of quotes and items of lists that the line begins with: `> - `.
  private static func marker(_ line: String) -> Substring {
    var end = line.startIndex
    while true {
      let rest = line[end...]
      let text = rest.drop { $0 == " " }
      if text.first == ">" {
        end = text.dropFirst().drop { $0 == " " }.startIndex
        continue
      }
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      var item = text.dropFirst(digits.count)
      guard let sign = item.first, digits.count < 10,
        digits.isEmpty ? "-*+".contains(sign) : ".)".contains(sign)
      else { return line[..<end] }
      item = item.dropFirst()
      guard item.isEmpty || item.first == " " else { return line[..<end] }
      end = item.drop { $0 == " " }.startIndex
    }
  }

  private static func isOwnLine(_ line: String) -> Bool {
    !marker(line).isEmpty || line.hasPrefix("|") || line.hasPrefix("**")
  }

  // MARK: Code

  private struct Fence {
    var indentation: String
    var mark: Character
    var length: Int
    var language: String

    init?(_ line: String) {
      indentation = String(line.prefix { $0 == " " })
      let text = line.dropFirst(indentation.count)
      guard let first = text.first, first == "`" || first == "~" else { return nil }
      mark = first
      length = text.prefix { $0 == first }.count
      let information = text.dropFirst(length)
      guard length >= 3, first == "~" || !information.contains("`") else { return nil }
      let word = information.drop { $0 == " " }.prefix { $0.isASCII && $0.isLetter }
      // Swift is what the generator writes, and compiles.
      language = word.lowercased() == "swift" ? "text" : String(word)
    }

    func isClosed(by line: String) -> Bool {
      let text = line.drop { $0 == " " }
      let marks = text.prefix { $0 == mark }.count
      return marks >= length && text.dropFirst(marks).allSatisfy { $0 == " " }
    }
  }

  private mutating func readCode(_ source: [String], from start: Int, _ fence: Fence) -> Int {
    finishParagraph()
    var code: [String] = []
    var index = start + 1
    while index < source.count, !fence.isClosed(by: source[index]) {
      let line = source[index]
      let indentation = line.prefix { $0 == " " }.prefix(fence.indentation.count)
      code.append(String(line.dropFirst(indentation.count)))
      index += 1
    }
    lines += MarkdownCode.block(code, language: fence.language).map { line in
      line.isEmpty ? "" : fence.indentation + line
    }
    return index + 1
  }

  /// Four spaces are code, but below an item, where they may be its text.
  private func isIndentedCode(_ line: String) -> Bool {
    line.hasPrefix("    ") && line.contains { $0 != " " } && paragraph.isEmpty && !isInList
      && lines.last?.isEmpty != false
  }

  private mutating func readIndentedCode(_ source: [String], from start: Int) -> Int {
    var index = start
    var code: [String] = []
    while index < source.count, source[index].hasPrefix("    ") || source[index].isEmpty {
      code.append(String(source[index].dropFirst(4)))
      index += 1
    }
    while code.last?.isEmpty == true { code.removeLast() }
    lines += MarkdownCode.block(code, language: "") + [""]
    return index
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !isTrimmed($0) }) else { return "" }
    return self[...last]
  }
}
