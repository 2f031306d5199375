/// Writes Markdown for the text and the tags of a description.
struct ProseWriter {
  private var bytes: [UInt8] = []
  /// The open lists. `true` for numbered ones.
  private var lists: [Bool] = []
  private var paragraphs = 0
  private var anchor: (start: Int, reference: Substring?)?
  private var code: Int?
  private var block: Int?
  private var emphases: [(marker: String, start: Int)] = []
  private var skipsSpace = false
  /// Whether the next item is the first one of a list, which needs a blank line before it.
  private var isListStart = false
  private var isAfterLineBreak = false

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var count: Int { bytes.count }

  /// Whether white space is insignificant here.
  var isInHTML: Bool { !lists.isEmpty || paragraphs > 0 }

  /// The indentation level of lists. It is limited, so that the output stays proportional to the input.
  private var depth: Int { min(lists.count, 8) }

  var isAfterBlankLine: Bool { bytes.isEmpty || bytes.suffix(2).elementsEqual("\n\n".utf8) }

  var isInTableRow: Bool {
    let line = bytes[((bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)...]
    return line.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "|")
  }

  mutating func copy(_ source: ArraySlice<UInt8>) { bytes += source }

  mutating func add(_ source: ArraySlice<UInt8>) {
    for byte in source {
      if block == nil, addSpace(byte) { continue }
      skipsSpace = false
      isAfterLineBreak = false
      bytes.append(byte)
    }
  }

  /// Collapses insignificant white space. A blank line ends a paragraph without a closing tag.
  ///
  /// - Returns: `false` if the byte must be copied.
  private mutating func addSpace(_ byte: UInt8) -> Bool {
    let isLineBreak = byte == UInt8(ascii: "\n")
    guard isLineBreak || byte == UInt8(ascii: " ") else { return false }
    if isLineBreak, isAfterLineBreak, lists.isEmpty, paragraphs > 0 {
      paragraphs = 0
      breakParagraph()
    }
    isAfterLineBreak = isAfterLineBreak || isLineBreak
    if skipsSpace { return true }
    guard isInHTML else { return false }
    if bytes.last != UInt8(ascii: " "), !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    return true
  }

  /// Turns the text since `start`, a `[`, into a link, or into plain text if there is no URL.
  mutating func closeLink(openedAt start: Int, url: String?) {
    if let url {
      bytes += "](\(url))".utf8
      return
    }
    let isImage = start > 0 && bytes[start - 1] == UInt8(ascii: "!")
    bytes.removeSubrange((isImage ? start - 1 : start)...start)
  }

  // MARK: Tags

  mutating func add(_ tag: HTMLTag, base: ProseBase?) {
    if tag.name == .pre { return tag.isClosing ? closeBlock() : openBlock() }
    guard block == nil else { return }
    switch tag.name {
    case .code, .tt, .kbd, .samp: tag.isClosing ? closeCode() : openCode()
    case _ where code != nil: break
    case .a: tag.isClosing ? closeAnchor(base) : openAnchor(tag.reference)
    case .b, .strong: emphasis("**", tag)
    case .i, .em: emphasis("*", tag)
    case .p, .div, .section, .article, .blockquote, .dl: paragraph(tag)
    case .h1, .h2, .h3, .h4, .h5, .h6, .dt: heading(tag)
    case .br, .hr, .dd: breakParagraph()
    case .table:
      breakParagraph()
      isListStart = !tag.isClosing
    case .ul, .ol: list(tag)
    case .li, .tr: if !tag.isClosing { item() }
    case .td, .th: if !tag.isClosing { cell() }
    default: break
    }
  }

  private mutating func paragraph(_ tag: HTMLTag) {
    paragraphs = tag.isClosing ? max(0, paragraphs - 1) : paragraphs + 1
    // The first paragraph of an item is on the line of its marker.
    if lists.isEmpty || !endsWithMarker { breakParagraph() }
  }

  private mutating func heading(_ tag: HTMLTag) {
    if !tag.isClosing { breakParagraph() }
    emphasis("**", tag)
    if tag.isClosing { breakParagraph() }
  }

  private mutating func breakParagraph() {
    trimEnd()
    skipsSpace = true
    guard !bytes.isEmpty, !endsWithMarker else { return }
    bytes += "\n\n".utf8
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func list(_ tag: HTMLTag) {
    if tag.isClosing { _ = lists.popLast() } else { lists.append(tag.name == .ol) }
    if lists.isEmpty || lists.count == 1 && !tag.isClosing {
      let open = lists
      lists = []
      breakParagraph()
      isListStart = !tag.isClosing
      lists = open
    }
  }

  private mutating func item() {
    trimEnd()
    if !bytes.isEmpty { bytes += (isListStart ? "\n\n" : "\n").utf8 }
    isListStart = false
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * max(0, depth - 1))
    bytes += (lists.last == true ? "1. " : "- ").utf8
    skipsSpace = true
  }

  private mutating func cell() {
    trimEnd(keepingMarker: true)
    if !endsWithMarker, !bytes.isEmpty { bytes += ": ".utf8 }
    skipsSpace = true
  }

  private var endsWithMarker: Bool {
    bytes.suffix(2).elementsEqual("- ".utf8) || bytes.suffix(3).elementsEqual("1. ".utf8)
  }

  private mutating func trimEnd(keepingMarker: Bool = false) {
    while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") {
      if endsWithMarker { return }
      if keepingMarker, last == UInt8(ascii: "\n") { return }
      bytes.removeLast()
    }
  }

  private mutating func emphasis(_ marker: String, _ tag: HTMLTag) {
    guard tag.isClosing else {
      let isNested = emphases.contains { $0.marker == marker }
      emphases.append((isNested ? "" : marker, bytes.count))
      bytes += isNested ? [] : Array(marker.utf8)
      return
    }
    guard let open = emphases.popLast(), !open.marker.isEmpty else { return }
    let content = bytes.count - open.start - open.marker.utf8.count
    if content == 0 { return bytes.removeLast(open.marker.utf8.count) }
    var space: [UInt8] = []
    while bytes.last == UInt8(ascii: " ") { space.append(bytes.removeLast()) }
    bytes += open.marker.utf8
    bytes += space
  }

  // MARK: Links

  private mutating func openAnchor(_ reference: Substring?) {
    anchor = (bytes.count, reference)
    bytes.append(UInt8(ascii: "["))
  }

  private mutating func closeAnchor(_ base: ProseBase?) {
    guard let open = anchor else { return }
    anchor = nil
    let reference = open.reference.map { $0.replacingEntities }
    let isEmpty = bytes.count == open.start + 1
    closeLink(
      openedAt: open.start, url: isEmpty ? nil : reference.flatMap { ProseLink.url($0, base: base) }
    )
  }

  // MARK: Code

  private mutating func openCode() { code = code ?? bytes.count }

  private mutating func closeCode() {
    guard let start = code else { return }
    code = nil
    let content = String(decoding: bytes[start...], as: UTF8.self).replacingEntities
    bytes.removeSubrange(start...)
    let text = content.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    guard !text.isEmpty else { return }
    guard !text.contains("`") else {
      bytes += "`` \(text) ``".utf8
      return
    }
    bytes += "`\(text)`".utf8
  }

  private mutating func openBlock() {
    breakParagraph()
    skipsSpace = false
    block = block ?? bytes.count
  }

  private mutating func closeBlock() {
    guard let start = block else { return }
    block = nil
    let content = String(decoding: bytes[start...], as: UTF8.self).replacingEntities
    bytes.removeSubrange(start...)
    let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
    let indentation = String(repeating: " ", count: 2 * depth)
    guard !content.contains("```"), let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return }
    let code = lines[first...last].map { "\n" + indentation + $0 }.joined()
    bytes += "```\(code)\n\(indentation)```".utf8
    breakParagraph()
  }
}

extension StringProtocol {
  /// Decodes the basic HTML entities in code and URLs, where Markdown does not.
  fileprivate var replacingEntities: String {
    guard contains("&") else { return String(self) }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
      ("&amp;", "&"),
    ]
    return entities.reduce(String(self)) { $0.replacing($1.0, with: $1.1) }
  }
}
