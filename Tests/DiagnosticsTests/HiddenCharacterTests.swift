import Foundation
import Testing

@testable import Diagnostics

@Suite("Hidden characters")
struct HiddenCharacterTests {
  @Test(
    "Invisible characters are escaped",
    arguments: [
      "\u{0}", "\n", "\u{7F}", "\u{85}", "\u{9B}", "\u{AD}", "\u{34F}", "\u{115F}", "\u{1160}",
      "\u{180E}", "\u{200B}", "\u{202E}", "\u{2028}", "\u{2800}", "\u{3164}", "\u{FE0F}",
      "\u{FEFF}", "\u{FFA0}", "\u{E000}", "\u{E0168}", "\u{10FFFF}",
    ] as [Unicode.Scalar])
  func hidden(scalar: Unicode.Scalar) { #expect(scalar.isHidden) }

  @Test(
    "Visible characters are not escaped",
    arguments: [" ", "~", "é", "\u{301}", "字", "😀"] as [Unicode.Scalar])
  func seen(scalar: Unicode.Scalar) { #expect(!scalar.isHidden) }

  @Test("JSON escapes them, and has the same value")
  func json() {
    let json = #"{"a": ""# + "é\u{200B}\u{E0168}😀" + "\"}\n"
    let text = String(decoding: JSONText.withoutHiddenCharacters(json.utf8), as: UTF8.self)
    #expect(text == #"{"a": "é\u200b\udb40\udd68😀"}"# + "\n")
  }

  @Test("A literal is JSON with the same value, without hidden characters")
  func literal() throws {
    let scalars = (0..<0x3000).compactMap(Unicode.Scalar.init) + ["\u{E0168}", "😀"]
    for scalar in scalars {
      let text = "a\(scalar)b"
      let literal = JSONText.literal(text)
      let isVisible = literal.unicodeScalars.allSatisfy { !$0.isHidden }
      #expect(isVisible, "\(scalar.value)")
      let read = try JSONSerialization.jsonObject(
        with: Data(literal.utf8), options: .fragmentsAllowed)
      #expect(read as? String == text, "\(scalar.value)")
    }
  }

  @Test(
    "No text is a command for the log of a CI system",
    arguments: [
      ("::error title=x::y", "<U+003A>:error title=x::y"), (" \t::a", "  <U+003A>:a"),
      ("\u{200B}::a", " <U+003A>:a"), ("a ::b", "a ::b"), (":a", ":a"),
      ("a ##[error]b", "a ##<U+005B>error]b"), ("##vso[task.x]", "##vso<U+005B>task.x]"),
      ("# a[b]", "# a[b]"), ("two\nlines", "two lines"),
    ])
  func commands(text: String, expected: String) { #expect(text.inTerminal == expected) }

  @Test("No line of a document is a command")
  func excerpt() {
    let file = SourceFile(path: "::a", bytes: Array("::error::b: 1\n".utf8))
    let text = DiagnosticRenderer().render(
      .error("c", at: SourceLocation(file: file, line: 1, column: 9)))
    #expect(
      text == """
        <U+003A>:a:1:9: error: c
        <U+003A>:error::b: 1
        \(String(repeating: " ", count: 15))^

        """)
  }
}
