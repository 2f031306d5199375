import Testing

@testable import Templates

@Suite("Text that looks like what it makes")
struct SwiftTextTests {
  @Test("What is put in has the indentation of its line")
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

  @Test("Behind other text, the lines have that line's indentation")
  func behindText() {
    let lines: SwiftText = " {\n  a\n}"
    let text: SwiftText = """
      (
        var x\(lines)
      )
      """
    #expect(text.text == "(\n  var x {\n    a\n  }\n)")
  }

  @Test("An empty line that is put in stays empty")
  func emptyLines() {
    let text: SwiftText = """
      {
        \("a\n\nb")
      }
      """
    #expect(text.text == "{\n  a\n\n  b\n}")
  }

  @Test("A line of nothing but something empty is left out")
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
}
