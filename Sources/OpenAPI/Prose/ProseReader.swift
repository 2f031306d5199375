/// Reads a description in one pass, and writes it as Markdown.
struct ProseReader {
  private let text: [UInt8]
  private let base: ProseBase?
  private var index = 0
  private var output = ProseWriter()
  /// The length of the run of backticks that began the current code, if any.
  private var codeRun: Int?
  private var fence: UInt8?
  /// The possible start of a Markdown link in the output.
  private var bracket: Int?

  init(_ text: [UInt8], base: ProseBase?) {
    self.text = text
    self.base = base
  }

  mutating func read() -> String {
    var isLineStart = true
    while index < text.count {
      if isLineStart, copyCodeLine() { continue }
      isLineStart = text[index] == UInt8(ascii: "\n")
      step()
    }
    return output.text
  }

  /// Copies a line of a code block.
  private mutating func copyCodeLine() -> Bool {
    let line = text[index...].prefix { $0 != UInt8(ascii: "\n") }
    let content = line.drop { $0 == UInt8(ascii: " ") }
    let marker = content.first.flatMap {
      [UInt8(ascii: "`"), UInt8(ascii: "~")].contains($0) ? $0 : nil
    }
    let isFence = marker.map { byte in content.prefix { $0 == byte }.count > 2 } ?? false
    if content.isEmpty { codeRun = nil }
    let isIndented =
      content.count + 4 <= line.count && !content.isEmpty && output.isAfterBlankLine
      && !output.isInHTML
    guard fence != nil || isFence && codeRun == nil || isIndented else { return false }
    if isFence, fence == nil { fence = marker } else if isFence, fence == marker { fence = nil }
    index = min(line.endIndex + 1, text.count)
    output.copy(text[line.startIndex..<index])
    return true
  }

  private mutating func step() {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "`"): backticks()
    case _ where codeRun != nil: copy(1)
    case UInt8(ascii: "\\"): copy(min(2, text.count - index))
    case UInt8(ascii: "<"): angle()
    case UInt8(ascii: "["):
      bracket = output.count
      copy(1)
    case UInt8(ascii: "]"): closingBracket()
    default: copy(1)
    }
  }

  private mutating func copy(_ count: Int) {
    output.add(text[index..<(index + count)])
    index += count
  }

  private mutating func backticks() {
    let run = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
    if codeRun == nil { codeRun = run } else if codeRun == run { codeRun = nil }
    copy(run)
  }

  private mutating func angle() {
    if text[index...].starts(with: "<!--".utf8), let end = endOfComment() {
      index = end
      return
    }
    guard let tag = HTMLTag(text, at: index) else { return copy(1) }
    // Keeps `<br>` in a table row, which must stay on one line.
    if tag.name == .br, output.isInTableRow { return copy(tag.end - index) }
    index = tag.end
    output.add(tag, base: base)
  }

  /// The end of an HTML comment on the same line. Searching further would take quadratic time for many comments.
  private func endOfComment() -> Int? {
    var end = index + 4
    while end + 2 < text.count, text[end] != UInt8(ascii: "\n"), text[end] != UInt8(ascii: "<") {
      if text[end...].starts(with: "-->".utf8) { return end + 3 }
      end += 1
    }
    return nil
  }

  /// Resolves a link with a relative target, or keeps only its text.
  private mutating func closingBracket() {
    defer { bracket = nil }
    let target = text[index...].dropFirst(2).prefix { !Self.endsTarget($0) }
    guard let bracket, text[index...].starts(with: "](".utf8), target.endIndex < text.count,
      text[target.endIndex] == UInt8(ascii: ")"), !target.isEmpty
    else { return copy(1) }
    let reference = String(decoding: target, as: UTF8.self)
    guard ProseLink.isRelative(reference) else { return copy(1) }
    output.closeLink(openedAt: bracket, url: ProseLink.url(reference, base: base))
    index = target.endIndex + 1
  }

  private static func endsTarget(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: " "), UInt8(ascii: "\n"),
      UInt8(ascii: "["), UInt8(ascii: "<"):
      true
    default: false
    }
  }
}
