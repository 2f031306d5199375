import Testing

@testable import ClientModel

@Suite("Prose")
struct DocumentationTests {
  @Test(
    "No invisible characters remain, and none that change the meaning of the rest",
    arguments: [
      ("a\u{7}b\u{1B}[31m", ["ab[31m"]), ("a\u{202E}b\u{2066}c", ["abc"]),
      ("a\u{200B}b\u{FEFF}", ["ab"]), ("a\tb", ["a  b"]), ("a\r\nb\rc", ["a", "b", "c"]),
      ("a\u{2028}b\u{85}c", ["a", "b", "c"]), ("\n\n a \n\n", [" a"]), ("   ", []),
      ("a  \n\nb", ["a", "", "b"]), ("\u{E000}", []),
    ])
  func lines(text: String, expected: [String]) {
    #expect(Documentation(text).lines == expected)
  }

  @Test("Several texts are paragraphs")
  func paragraphs() {
    #expect(Documentation("a", nil, "", "b").lines == ["a", "", "b"])
    #expect(Documentation(nil).isEmpty)
  }
}
