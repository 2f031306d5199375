import Diagnostics
import Testing

@testable import YAML

@Suite struct LineSeparatorTests {
  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{85}\u{2028}\u{2029}\u{2028}"])
  func areTextInEveryStyle(separator: String) throws {
    let value = "one\(separator)two"
    let text = """
      plain: \(value)
      single: '\(value)'
      double: "\(value)"
      literal: |-
        \(value)
      # \(value)
      last: 1
      """
    let root = try #require(try read(text).mapping)
    for key in ["plain", "single", "double", "literal"] {
      #expect(
        root[key]?.string.map { Array($0.unicodeScalars) } == Array(value.unicodeScalars), "\(key)")
    }
    #expect(root.entry("last")?.keyLocation.position == "7:1")
  }

  @Test func substitutesAreNotInTheDocument() throws {
    let root = try read("- \u{2028}\u{E000}\n- \"\\uE001\u{2028}\u{E000}\"\n- \"\\ue002\"\n")
    #expect(root.sequence?[0].string == "\u{2028}\u{E000}")
    #expect(root.sequence?[1].string == "\u{E001}\u{2028}\u{E000}")
    #expect(root.sequence?[2].string == "\u{E002}")
  }

  @Test func errorsStayAtTheirPlace() throws {
    #expect(
      try failure("a: \u{2028}x\n\u{2028}b: *c").summary
        == "2:5: there is no anchor 'c' before this alias")
    #expect(
      try failure(Array("a: \u{85}\u{2028}".utf8) + [0xFF]).summary
        == "1:6: the byte 0xFF is not valid UTF-8")
  }

  @Test func textWithoutThemIsLeftAlone() {
    for text in ["", "é→😀\u{A0}¨©…‘", "\u{2085}\u{2068}\u{385}\u{10028}"] {
      #expect(LineSeparators(in: Array(text.utf8)) == nil)
    }
  }
}
