import ClientModel
import Testing

@testable import Templates

@Suite("Documentation comments")
struct DocumentationCommentTests {
  @Test("Prose is wrapped at the available width", arguments: [0, 1, 5])
  func wrapping(depth: Int) {
    let words = String(repeating: "word ", count: 100)
    let lines = lines(words, depth: depth)
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.count + 2 * depth <= 100 && $0.hasPrefix("/// word") })
    #expect(lines.joined(separator: " ").split(separator: " ").count { $0 == "word" } == 100)
    // Each line has as many words as fit.
    #expect(lines.dropLast().allSatisfy { $0.count + 2 * depth + " word".count > 100 })
  }

  @Test("Text that fits exactly is one line")
  func edge() {
    #expect(
      lines(String(repeating: "a", count: 45) + " " + String(repeating: "b", count: 50)).count == 1)
    #expect(
      lines(String(repeating: "a", count: 46) + " " + String(repeating: "b", count: 50)).count == 2)
  }

  @Test("A long word has its own line")
  func longWord() {
    let word = String(repeating: "x", count: 150)
    #expect(lines("a \(word) b") == ["/// a", "/// \(word)", "/// b"])
  }

  @Test(
    "The lines of a list item follow its marker",
    arguments: [("- ", 2), ("* ", 2), ("1. ", 3), ("  - ", 4), ("12. ", 4)])
  func lists(marker: String, indentation: Int) {
    let lines = lines(marker + String(repeating: "word ", count: 30))
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("/// \(marker)word"))
    #expect(lines[1].hasPrefix("/// " + String(repeating: " ", count: indentation) + "word"))
  }

  @Test("Code is kept unchanged, and a fence is closed")
  func code() {
    let long = "let x = " + String(repeating: "y + ", count: 40)
    let trimmed = String(long.dropLast())
    #expect(
      lines("```swift\n\(long)\n```\nb") == ["/// ```swift", "/// \(trimmed)", "/// ```", "/// b"])
    #expect(lines("```\na") == ["/// ```", "/// a", "/// ```"])
  }

  @Test("No prose ends the comment")
  func hostile() {
    let text = "*/ /* \u{2028} // \"\"\" \\(x) \r\n #if x \u{0} \u{202E}"
    for line in lines(text) { #expect(line.hasPrefix("///")) }
    #expect(lines("a\n\nb") == ["/// a", "///", "/// b"])
    #expect(lines("") == [])
  }

  @Test("Nothing outside code is a DocC directive")
  func directives() {
    #expect(lines("@Metadata { }") == [#"/// \@Metadata { }"#])
    #expect(lines("  @Image(x)\na @b") == [#"///   \@Image(x)"#, "/// a @b"])
    #expect(lines("```\n@b\n```") == ["/// ```", "/// @b", "/// ```"])
    let wrapped = lines(String(repeating: "a", count: 90) + " @Image(x)")
    #expect(wrapped.last == #"/// \@Image(x)"#)
  }

  @Test("Items follow a paragraph, each wrapped")
  func items() {
    var comment = DocumentationComment(Documentation("Text."), depth: 0)
    comment.addItems(
      "Parameters",
      [
        ("a", Documentation("One\n\ntwo")),
        ("b", Documentation(String(repeating: "word ", count: 30))),
      ])
    comment.addItem("Throws", "`E`.")
    let lines = comment.text.text.split(separator: "\n").map(String.init)
    #expect(
      Array(lines.prefix(4)) == ["/// Text.", "///", "/// - Parameters:", "///   - a: One two"])
    #expect(lines[5].hasPrefix("///     word"))
    #expect(lines.last == "/// - Throws: `E`.")
  }

  private func lines(_ text: String, depth: Int = 0) -> [String] {
    DocumentationComment(Documentation(text), depth: depth).text.text
      .split(separator: "\n").map(String.init)
  }
}
