import ClientModel

/// A documentation comment, wrapped to the width that remains at its depth.
struct DocumentationComment {
  private var lines: [String] = []
  private let width: Int

  init(depth: Int) { width = SwiftSyntax.lineLength - 2 * depth - "/// ".count }

  init(_ documentation: Documentation, depth: Int) {
    self.init(depth: depth)
    add(documentation)
  }

  var text: SwiftText {
    SwiftText(
      stringLiteral: lines.map { $0.isEmpty ? "///" : "/// " + $0 }.joined(separator: "\n"))
  }

  /// Adds a paragraph.
  mutating func add(_ documentation: Documentation) { add(documentation.lines) }

  mutating func add(_ paragraph: String) { add(Documentation(paragraph)) }

  private mutating func add(_ paragraph: [String]) {
    guard !paragraph.isEmpty else { return }
    if !lines.isEmpty { lines.append("") }
    var isCode = false
    /// The rest of a line that was too long. It continues on the next line of its paragraph.
    var rest = ""
    for (index, line) in paragraph.enumerated() {
      let isFence = line.drop { $0 == " " }.hasPrefix("```")
      if isFence { isCode.toggle() }
      if isFence || isCode {
        lines.append(line)
        continue
      }
      let start = lines.count
      wrap(rest.isEmpty ? line : rest + " " + line, indentation: nil)
      rest = ""
      let next = index + 1 < paragraph.count ? paragraph[index + 1] : ""
      if lines.count > start + 1, Self.isProse(line), Self.isProse(next) {
        rest = lines.removeLast()
      }
    }
    if isCode { lines.append("```") }
  }

  /// Adds a list such as `- Parameters:`.
  mutating func addItems(_ title: String, _ items: [(name: String, documentation: Documentation)]) {
    guard !items.isEmpty else { return }
    if !lines.isEmpty { lines.append("") }
    lines.append("- \(title):")
    for item in items {
      let prose = item.documentation.lines.filter { !$0.isEmpty }.joined(separator: " ")
      wrap("  - \(item.name): \(prose)", indentation: "    ")
    }
  }

  mutating func addItem(_ title: String, _ text: String) {
    if !lines.isEmpty, lines.last?.hasPrefix("- ") == false, lines.last?.hasPrefix("  ") == false {
      lines.append("")
    }
    wrap("- \(title): \(text)", indentation: "  ")
  }

  private mutating func wrap(_ line: String, indentation: String?) {
    guard line.utf8.count > width, isWide(line) else { return addProse(line) }
    let own = String(line.prefix { $0 == " " })
    let marker = Self.listMarker(line.dropFirst(own.count))
    let hanging = indentation ?? own + String(repeating: " ", count: marker)
    var current = own
    var length = own.count
    var isStart = true
    // Then a byte is a character.
    let isASCII = !line.hasLongCharacters
    for word in line.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      let wordLength = isASCII ? word.utf8.count : word.count
      if !isStart, length + 1 + wordLength > width {
        addProse(current)
        current = hanging + word
        length = hanging.count + wordLength
      } else {
        if !isStart { current += " " }
        current += word
        length += isStart ? wordLength : 1 + wordLength
      }
      isStart = false
    }
    addProse(current)
  }

  private func isWide(_ line: String) -> Bool { line.hasLongCharacters ? line.count > width : true }

  /// Escapes an `@` at the start of a line, which would begin a DocC directive.
  private mutating func addProse(_ line: String) {
    let text = Substring(line).unicodeScalars.drop { $0 == " " }
    guard text.first == "@" else { return lines.append(line) }
    lines.append(String(line[..<text.startIndex]) + "\\" + String(text))
  }

  /// Whether the line belongs to a plain paragraph, not to a list, heading, table or code.
  private static func isProse(_ line: String) -> Bool {
    guard let first = line.first else { return false }
    return !" #|>`~=".contains(first) && listMarker(line[...]) == 0
  }

  /// The width of `- ` or `1. ` at the start of the line.
  private static func listMarker(_ line: Substring) -> Int {
    let digits = line.prefix { $0.isASCII && $0.isNumber }.count
    let rest = line.dropFirst(digits)
    if digits > 0 { return rest.hasPrefix(". ") ? digits + 2 : 0 }
    return ["- ", "* ", "+ "].contains { rest.hasPrefix($0) } ? 2 : 0
  }
}
