import Diagnostics
import Testing

@Suite("Suggestions for mistyped words")
struct SpellingSuggestionTests {
  @Test(
    "The nearest known word is suggested",
    arguments: [
      ("desciption", "description"), ("Description", "description"), ("tpye", "type"),
      ("typ", "type"), ("color", nil), ("x", nil), ("", nil), ("OUTPUT", "output"),
      ("ouptut", "output"), ("/paths/~1customer/get", "/paths/~1customers/get"),
    ])
  func nearest(_ word: String, _ expected: String?) {
    let known = ["description", "type", "format", "output", "/paths/~1customers/get"]
    #expect(SpellingSuggestion.nearest(to: word, among: known) == expected)
  }

  @Test("Long words are not compared")
  func longWord() {
    let word = String(repeating: "a", count: 100_000)
    #expect(SpellingSuggestion.nearest(to: word, among: [word + "a"]) == nil)
  }
}
