import Diagnostics
import Testing

@Suite struct RendererTests {
  private func location(_ text: String, _ line: Int, _ column: Int) -> Diagnostics.SourceLocation {
    SourceLocation(
      file: SourceFile(path: "spec.yaml", bytes: Array(text.utf8)), line: line, column: column)
  }

  private func render(_ text: String, _ line: Int, _ column: Int) -> String {
    DiagnosticRenderer().render(.error("broken", at: location(text, line, column)))
  }

  @Test func showsTheLineAndACaret() {
    let place = location("a: 1\nkey: value\n", 2, 6)
    let diagnostic = Diagnostic(
      .error, "broken", at: place,
      notes: [.init("first here", at: location("a: 1\nkey: value\n", 1, 1)), .init("repair it")])
    #expect(
      DiagnosticRenderer().render(diagnostic) == """
        spec.yaml:2:6: error: broken
        key: value
             ^
        spec.yaml:1:1: note: first here
        a: 1
        ^
        note: repair it

        """)
  }

  @Test func withoutAPlaceThereIsTheMessageAlone() {
    #expect(
      DiagnosticRenderer().render(.warning("unused", hint: "remove it"))
        == "warning: unused\nnote: remove it\n")
  }

  @Test func severalFollowEachOther() {
    #expect(
      DiagnosticRenderer().render([.warning("one"), .error("two")])
        == "warning: one\nerror: two\n")
  }

  @Test func tabsStayUnderTabs() {
    #expect(render("\ta\tb: 1", 1, 4) == "spec.yaml:1:4: error: broken\n\ta\tb: 1\n\t \t^\n")
  }

  @Test(arguments: ["a\r\nb: c\r\n", "a\rb: c\r", "\u{FEFF}a\nb: c"])
  func everyLineBreakCounts(text: String) {
    #expect(render(text, 2, 4) == "spec.yaml:2:4: error: broken\nb: c\n   ^\n")
  }

  @Test func placeBehindTheEnd() {
    #expect(render("ab", 1, 9) == "spec.yaml:1:9: error: broken\nab\n  ^\n")
    #expect(render("ab\n", 2, 1) == "spec.yaml:2:1: error: broken\n\n^\n")
    #expect(render("ab\n", 7, 1) == "spec.yaml:7:1: error: broken\n")
    #expect(render("", 1, 1) == "spec.yaml:1:1: error: broken\n\n^\n")
    #expect(render("ab", 0, 0) == "spec.yaml:0:0: error: broken\n")
  }

  @Test func controlCharactersAreMadeVisible() {
    #expect(
      render("a\u{1B}[31m\u{202E}b", 1, 7)
        == "spec.yaml:1:7: error: broken\na<U+001B>[31m<U+202E>b\n\(spaces(13))^\n")
  }

  @Test func messageStaysOnItsLine() {
    let text = DiagnosticRenderer().render(.error("key 'a\n\u{1B}[2J' is odd"))
    #expect(text == "error: key 'a  [2J' is odd\n")
  }

  @Test func wideCharactersTakeTwoCells() {
    #expect(render("日本😀: x", 1, 6) == "spec.yaml:1:6: error: broken\n日本😀: x\n\(spaces(8))^\n")
  }

  @Test func longLinesAreCutAroundThePlace() {
    let text = String(repeating: "x", count: 300) + "!" + String(repeating: "y", count: 300)
    let lines = render(text, 1, 301).split(separator: "\n")
    #expect(lines[1].count == 102)
    #expect(lines[1].hasPrefix("…x") && lines[1].hasSuffix("y…"))
    #expect(lines[2].count - 1 == lines[1].firstIndex(of: "!").map(lines[1].distance(to:)))
    let start = render(text, 1, 1).split(separator: "\n")
    #expect(start[1].hasPrefix("xx") && start[2] == "^")
    let end = render(text, 1, 602).split(separator: "\n")
    #expect(end[1].hasSuffix("yy") && end[2].count == 102)
  }

  @Test func invalidAndUTF16TextIsShown() {
    let invalid = SourceFile(path: "a", bytes: [0x61, 0xFF, 0x62])
    #expect(
      DiagnosticRenderer().render(
        .error("broken", at: SourceLocation(file: invalid, line: 1, column: 2)))
        == "a:1:2: error: broken\na\u{FFFD}b\n ^\n")
    let wide = SourceFile(path: "a", bytes: [0xFE, 0xFF, 0, 0x61, 0, 0x0A, 0, 0x62])
    #expect(
      DiagnosticRenderer().render(
        .error("broken", at: SourceLocation(file: wide, line: 2, column: 1)))
        == "a:2:1: error: broken\nb\n^\n")
  }

  @Test func coloursAreAStyle() {
    let diagnostic = Diagnostic.error("broken", at: location("a: 1", 1, 4), hint: "repair it")
    let colored = DiagnosticRenderer(style: .colored).render(diagnostic)
    #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    let plain = colored.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == DiagnosticRenderer().render(diagnostic))
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension Substring {
  fileprivate func distance(to index: Index) -> Int { distance(from: startIndex, to: index) }
}
