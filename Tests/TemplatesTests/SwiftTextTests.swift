import Testing

@testable import Templates

@Suite("Templates as string interpolations")
struct SwiftTextTests {
  @Test("An interpolated text has the indentation of its line")
  func indentation() {
    let inner: SwiftText = """
      if a {
        b
      }
      """
    let text: SwiftText = """
      {
        \(inner)
          \(["c", "d"])
      }
      """
    #expect(text.text == "{\n  if a {\n    b\n  }\n    c\n    d\n}")
  }

  @Test("After other text, the lines have the indentation of that line")
  func behindText() {
    let lines: SwiftText = " {\n  a\n}"
    let text: SwiftText = """
      (
        var x\(lines)
      )
      """
    #expect(text.text == "(\n  var x {\n    a\n  }\n)")
  }

  @Test("An interpolated empty line stays empty")
  func emptyLines() {
    let text: SwiftText = """
      {
        \("a\n\nb")
      }
      """
    #expect(text.text == "{\n  a\n\n  b\n}")
  }

  @Test("A line with only empty interpolations is omitted")
  func voidLines() {
    let nothing: SwiftText = ""
    let none: [SwiftText] = []
    let text: SwiftText = """
      a
        \(nothing)
      \(none)
      \(nothing)\(nothing)
      b\(nothing)
      \(nothing)c
      \(nothing)
      """
    #expect(text.text == "a\nb\nc")
    let only: SwiftText = "\(nothing)"
    #expect(only.text.isEmpty)
  }

  @Test("Lists are separated")
  func separators() {
    let values: [SwiftText] = ["a", "b"]
    let text: SwiftText = "(\(values, separator: ", "))"
    #expect(text.text == "(a, b)")
    #expect(SwiftText.paragraphs(["a", "", "b"]).text == "a\n\nb")
    #expect(SwiftText.paragraphs([]).text.isEmpty)
    let number: SwiftText = "\(12)"
    #expect(number.text == "12")
  }

  @Test("Every line is indented, wherever the line feeds are", arguments: 0..<40)
  func positions(of lineFeed: Int) {
    let text =
      String(repeating: "a", count: lineFeed) + "\n\n" + String(repeating: "b", count: 9) + "\n"
    let interpolated: SwiftText = """
      (
        \(text)c
      )
      """
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // The text after the last line feed is on the same line as the text that follows.
    let expected = lines.dropLast().enumerated().map { index, line in
      line.isEmpty && index > 0 ? "" : "  " + line
    }
    #expect(interpolated.text == "(\n" + expected.joined(separator: "\n") + "\nc\n)")
  }

  @Test("Long lines are found")
  func longLines() {
    let text: SwiftText = "12345\n\n123456\n1234567"
    #expect(text.lines(longerThan: 5) == ["123456", "1234567"])
    #expect(text.lines(longerThan: 7) == [])
    #expect(SwiftText("").lines(longerThan: 0) == [])
  }

  @Test("The lines of a table have no indentation of their own")
  func tables() {
    #expect(
      markdownTable(["A", "B"], [["1", ""], ["é", "x\\|y"]]).text
        == "| A | B |\n| --- | --- |\n| 1 |  |\n| é | x\\|y |")
    #expect(markdownTable(["A"], []).isEmpty)
  }

  @Test(
    "An identifier is found as a whole",
    arguments: [
      ("Tag", true), ("let a: Tag = b", true), ("a.Tag", true), ("Tags, Tag", true), ("", false),
      ("Tags", false), ("MyTag", false), ("_Tag", false), ("Tag2", false), ("Ta", false),
      ("TagéTag", false), ("TagTag", false),
    ])
  func identifiers(text: String, isFound: Bool) {
    #expect(SwiftText(text).contains(identifier: "Tag") == isFound)
  }
}
