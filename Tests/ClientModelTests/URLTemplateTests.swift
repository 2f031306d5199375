import Testing

@testable import ClientModel

@Suite("URL templates")
struct URLTemplateTests {
  @Test("Values replace each occurrence of a variable")
  func filled() {
    let template = URLTemplate("/a/{b}/{c}/{b}.json")
    #expect(template.names == ["b", "c", "b"])
    // A value can look like a variable.
    #expect(template.filled { ["b": "{c}", "c": "1"][$0] } == "/a/{c}/1/{c}.json")
    #expect(template.filled { _ in nil } == "/a/{b}/{c}/{b}.json")
  }

  @Test(
    "Unbalanced braces are text",
    arguments: ["", "/a}b", "/a{b", "/}{", "/{", "/a}}b", "/é{"])
  func unbalanced(text: String) {
    #expect(URLTemplate(text).names == [])
    #expect(URLTemplate(text).filled { _ in "x" } == text)
  }

  @Test("The last of several opening braces starts the name")
  func nested() {
    #expect(URLTemplate("/{a{b}c}").parts == [.text("/{a"), .variable("b"), .text("c}")])
  }
}
