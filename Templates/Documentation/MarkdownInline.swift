/// Sanitizes the inline Markdown of a description (CommonMark, section 6).
///
/// It keeps emphasis, code and web links, and escapes HTML, images, links without a valid address and unbalanced
/// backticks. It works on Unicode scalars, as Markdown does.
struct MarkdownInline {
  private let text: [Unicode.Scalar]
  private var index = 0
  // A string, because appending several scalars to a scalar view copies the whole view.
  private var result = ""
  /// The start of the last run of backticks by its length.
  private let lastRuns: [Int: Int]
  /// Whether the position is inside of a web address, which extends to the next space or `<` (GFM, section 6.9).
  /// A backtick in an address does not begin code.
  private var isInAddress = false
  /// Whether the line is still empty. HTML at the start of a line would begin an HTML block.
  private var isLineEmpty = true

  private init(_ text: some Sequence<Unicode.Scalar>) {
    self.text = Array(text)
    lastRuns = Self.lastRuns(in: self.text)
  }

  /// - Parameter text: a paragraph.
  static func text(_ text: String) -> String {
    text.utf8.contains(where: isMark) ? inline(text.unicodeScalars) : text
  }

  /// Whether this character can begin something other than text.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  private static func inline(_ text: some Sequence<Unicode.Scalar>) -> String {
    var inline = MarkdownInline(text)
    while inline.index < inline.text.count { inline.step() }
    return inline.result
  }

  private mutating func step() {
    let scalar = text[index]
    switch scalar {
    case "\\": escape()
    case "`": code()
    case "<": angle()
    case "[": if !link() { add("\\[") }
    case "]": add("\\]")
    case "!": add(following == "[" ? "\\!" : "!")
    case " ", "\t", "\n":
      isInAddress = false
      result.unicodeScalars.append(scalar)
      index += 1
      if scalar == "\n" { isLineEmpty = true }
    default:
      isInAddress = isInAddress || beginsAddress
      isLineEmpty = false
      result.unicodeScalars.append(scalar)
      index += 1
    }
  }

  private mutating func add(_ part: String) {
    result += part
    isLineEmpty = false
    index += 1
  }

  private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>) {
    for scalar in scalars { result.unicodeScalars.append(scalar) }
  }

  private var following: Unicode.Scalar? { index + 1 < text.count ? text[index + 1] : nil }

  /// Whether `://` or `www.` follows.
  private var beginsAddress: Bool {
    switch text[index] {
    case ":": text[index...].starts(with: "://".unicodeScalars)
    case "w", "W":
      text[index...].prefix(4).elementsEqual("www.".unicodeScalars) { $0.lowercase == $1 }
    default: false
    }
  }

  /// Handles a backslash, which escapes the punctuation after it.
  private mutating func escape() {
    guard let following, following.isASCIIPunctuation else { return add("\\\\") }
    add(following == "<" ? "&lt;" : "\\" + String(following))
    index += 1
  }

  // MARK: Code

  /// Handles a run of backticks: code up to the next run of the same length, or plain backticks without one.
  private mutating func code() {
    let length = Self.run(in: text, at: index)
    guard !isInAddress, let closing = closingRun(of: length),
      Self.staysCode(text[(index + length)..<closing])
    else {
      for _ in 0..<length { add("\\`") }
      return
    }
    append(text[index..<(closing + length)])
    isLineEmpty = false
    index = closing + length
  }

  /// Whether Markdown cannot end the code early: a `|` in code ends a table cell, and a line break can begin another
  /// block. HTML after either would be rendered.
  private static func staysCode(_ content: ArraySlice<Unicode.Scalar>) -> Bool {
    !content.contains { $0 == "|" || $0 == "\n" }
      || !zip(content, content.dropFirst()).contains { $0 == "<" && $1.canBeginHTML }
  }

  private func closingRun(of length: Int) -> Int? {
    guard let last = lastRuns[length], last > index else { return nil }
    var end = index + length
    while end < text.count {
      guard text[end] == "`" else {
        end += 1
        continue
      }
      let run = Self.run(in: text, at: end)
      if run == length { return end }
      end += run
    }
    return nil
  }

  private static func run(in text: [Unicode.Scalar], at start: Int) -> Int {
    text[start...].prefix { $0 == "`" }.count
  }

  private static func lastRuns(in text: [Unicode.Scalar]) -> [Int: Int] {
    var runs: [Int: Int] = [:]
    var start: Int?
    for (index, scalar) in text.enumerated() {
      if scalar == "`" {
        start = start ?? index
      } else if let begun = start {
        runs[index - begun] = begun
        start = nil
      }
    }
    if let start { runs[text.count - start] = start }
    return runs
  }

  // MARK: Links

  /// Keeps `<https://…>` and `<br>`, and escapes other HTML.
  private mutating func angle() {
    isInAddress = false
    let end = text[(index + 1)...].firstIndex { $0 == ">" || $0 == "<" || $0 == "\n" }
    guard let end, text[end] == ">" else { return add("&lt;") }
    let inner = text[(index + 1)..<end]
    if Self.isBreak(inner) {
      if !isLineEmpty { result += "<br>" }
    } else if Self.isAddress(inner) {
      append(text[index...end])
      isLineEmpty = false
    } else {
      return add("&lt;")
    }
    index = end + 1
  }

  private static func isBreak(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
    inner.count <= 4 && ["br", "br/", "br /"].contains(inner.map { String($0.lowercase) }.joined())
  }

  /// `[text](https://…)`.
  private mutating func link() -> Bool {
    let rest = text[(index + 1)...]
    guard let middle = rest.firstIndex(where: { $0 == "[" || $0 == "]" }), middle > index + 1,
      text[middle...].starts(with: "](".unicodeScalars)
    else { return false }
    let start = middle + 2
    let end = text[start...].firstIndex { !Self.canBeInAddress($0) } ?? text.count
    guard end < text.count, text[end] == ")", Self.isAddress(text[start..<end]) else {
      return false
    }
    result += "[" + Self.inline(text[(index + 1)..<middle]) + "]("
    append(text[start...end])
    isLineEmpty = false
    index = end + 1
    return true
  }

  /// Whether this is a web or mail address.
  private static func isAddress(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let isKnown = ["https://", "http://", "mailto:"].contains { scheme in
      text.count > scheme.count
        && zip(text, scheme.unicodeScalars).allSatisfy { $0.lowercase == $1 }
    }
    return isKnown && text.allSatisfy(canBeInAddress)
  }

  private static func canBeInAddress(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "(", ")", "[", "]", "`", "\\", "|", "\"": false
    default: ("!"..."~").contains(scalar)
    }
  }
}

extension Unicode.Scalar {
  /// The lowercase form of an ASCII letter, or the unchanged scalar.
  fileprivate var lowercase: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }

  /// Whether this scalar begins HTML after a `<`.
  fileprivate var canBeginHTML: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "/", "!", "?": true
    default: false
    }
  }

  fileprivate var isASCIIPunctuation: Bool {
    switch self {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }
}
