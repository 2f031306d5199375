import Testing

@testable import ClientModel

@Suite("Templates of URLs")
struct URLTemplateTests {
  @Test("Values stand in the place of variables, each once")
  func filled() {
    let template = URLTemplate("/a/{b}/{c}/{b}.json")
    #expect(template.names == ["b", "c", "b"])
    // A value can look like a variable.
    #expect(template.filled { ["b": "{c}", "c": "1"][$0] } == "/a/{c}/1/{c}.json")
    #expect(template.filled { _ in nil } == "/a/{b}/{c}/{b}.json")
  }

  @Test(
    "Braces without a partner are text",
    arguments: ["", "/a}b", "/a{b", "/}{", "/{", "/a}}b", "/é{"])
  func unbalanced(text: String) {
    #expect(URLTemplate(text).names == [])
    #expect(URLTemplate(text).filled { _ in "x" } == text)
  }

  @Test("Of several braces the last one begins the name")
  func nested() {
    #expect(URLTemplate("/{a{b}c}").parts == [.text("/{a"), .variable("b"), .text("c}")])
  }
}
