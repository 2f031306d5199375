import Foundation
import Testing

@testable import Diagnostics

@Suite("Text in bytes")
struct TextTests {
  @Test(
    "Only line feeds separate lines",
    arguments: [
      ("", [""]), ("a", ["a"]), ("\n", ["", ""]), ("a\nb", ["a", "b"]), ("a\n", ["a", ""]),
      ("é\r\n字\u{2028}b", ["é\r", "字\u{2028}b"]),
    ])
  func lines(text: String, lines: [String]) { #expect(text.separatedByLineFeeds == lines) }

  @Test(
    "Only the replaced characters change",
    arguments: [
      ("plain", "plain"), ("", ""), ("\"", "<\">"), ("a\"b\"", "a<\">b<\">"), ("\"a", "<\">a"),
      ("é\"字", "é<\">字"), ("e\u{301}\"\u{301}", "e\u{301}<\">\u{301}"), ("a\\b\n", "a\\b\n"),
    ])
  func replacements(text: String, replaced: String) {
    #expect(text.replacingScalars { $0 == "\"" ? "<\">" : nil } == replaced)
  }

  @Test(
    "A JSON literal is the text again when it is decoded",
    arguments: [
      "plain", "a \"quote\"", "back\\slash", "line\nbreak\ttab\r", "\u{0}\u{8}\u{C}\u{1F}\u{7F}",
      "é字😀", "e\u{301}\"\u{301}", "\u{200B}\u{E0168}", "\"\"", "\\",
    ])
  func literals(text: String) throws {
    let literal = JSONText.literal(text)
    let decoded = try JSONDecoder().decode([String].self, from: Data("[\(literal)]".utf8))
    #expect(decoded.map { Array($0.utf8) } == [Array(text.utf8)])
    #expect(!literal.unicodeScalars.contains { $0.isHidden })
  }
}
