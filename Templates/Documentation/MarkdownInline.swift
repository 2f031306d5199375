/// Inline Markdown of a description (CommonMark, section 6), made so that it stays in its place.
///
/// Emphasis, code and links to the web stay. HTML is shown as it is written; so are images, links into nowhere
/// and what would only look like code.
struct MarkdownInline {
  private let text: [Character]
  private var index = 0
  private var result = ""

  private init(_ text: String) { self.text = Array(text) }

  /// - Parameter text: of one paragraph.
  static func text(_ text: String) -> String {
    var inline = MarkdownInline(text)
    while inline.index < inline.text.count { inline.step() }
    return inline.result
  }

  private mutating func step() {
    let character = text[index]
    switch character {
    case "\\": escape()
    case "`": code()
    case "<": angle()
    case "[": if !link() { add("\\[") }
    case "]": add("\\]")
    case "!": add(index + 1 < text.count && text[index + 1] == "[" ? "\\!" : "!")
    default: add(String(character))
    }
  }

  private mutating func add(_ part: String) {
    result += part
    index += 1
  }

  /// A backslash before punctuation takes its meaning away, also in what is made here.
  private mutating func escape() {
    let next = index + 1 < text.count ? text[index + 1] : nil
    guard let next, next.isASCII, next.isPunctuation || next.isSymbol else { return add("\\\\") }
    result += ["\\", next]
    index += 2
  }

  /// A run of backticks is code up to the next run of the same length, else nothing but backticks.
  private mutating func code() {
    let length = run(at: index)
    var end = index + length
    while end < text.count {
      guard text[end] == "`" else {
        end += 1
        continue
      }
      let closing = run(at: end)
      if closing == length {
        result += String(text[index..<(end + closing)])
        index = end + closing
        return
      }
      end += closing
    }
    result += String(repeating: "\\`", count: length)
    index += length
  }

  private func run(at start: Int) -> Int { text[start...].prefix { $0 == "`" }.count }

  // MARK: Links

  /// `<https://…>` and `<br>` mean something, other HTML is text.
  private mutating func angle() {
    let rest = text[index...]
    guard let end = rest.firstIndex(of: ">") else { return add("\\<") }
    let inner = String(text[(index + 1)..<end])
    let isBreak = ["br", "br/", "br /"].contains(inner.lowercased())
    guard isBreak || Self.isAddress(inner) else { return add("\\<") }
    result += isBreak ? "<br>" : "<\(inner)>"
    index = end + 1
  }

  /// `[text](https://…)`.
  private mutating func link() -> Bool {
    guard let middle = text[index...].firstIndex(of: "]"), middle + 1 < text.count,
      text[middle + 1] == "(", let end = text[middle...].firstIndex(of: ")")
    else { return false }
    let label = String(text[(index + 1)..<middle])
    let address = String(text[(middle + 2)..<end])
    guard !label.isEmpty, !label.contains("["), Self.isAddress(address) else { return false }
    result += "[\(MarkdownInline.text(label))](\(address))"
    index = end + 1
    return true
  }

  /// Whether a link can lead there: to the web, or to a mailbox.
  private static func isAddress(_ text: String) -> Bool {
    let start = text.lowercased()
    let isKnown = ["https://", "http://", "mailto:"].contains { start.hasPrefix($0) }
    return isKnown && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
      && !text.contains { "<>()[]`\\|\"".contains($0) }
  }
}
