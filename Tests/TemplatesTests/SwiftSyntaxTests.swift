import ClientModel
import Testing

@testable import Templates

@Suite("Swift syntax")
struct SwiftSyntaxTests {
  @Test(
    "A literal represents any text in one line of visible characters",
    arguments: [
      ("a", #""a""#), ("", #""""#), (#"a"b"#, #""a\"b""#), (#"\(x)"#, #""\\(x)""#),
      (#"\n"#, #""\\n""#), ("a\nb\rc\td", #""a\nb\rc\td""#), ("\u{0}", #""\u{0}""#),
      ("\u{1B}[0m", #""\u{1b}[0m""#), ("a\u{202E}b", #""a\u{202e}b""#),
      ("\u{200B}", #""\u{200b}""#), ("\u{2028}", #""\u{2028}""#), ("é€😀", "\"é€😀\""),
      ("\"\"\"", #""\"\"\"""#), ("\r\n", #""\r\n""#), ("\u{E000}", #""\u{e000}""#),
    ])
  func literals(text: String, expected: String) {
    #expect(SwiftSyntax.literal(text) == expected)
  }

  @Test(
    "Long numbers are grouped",
    arguments: [
      ("1", "1"), ("123456", "123456"), ("1234567", "1_234_567"), ("-1234567", "-1_234_567"),
      ("-123456", "-123456"), ("9223372036854775807", "9_223_372_036_854_775_807"),
    ])
  func numbers(text: String, expected: String) {
    #expect(SwiftSyntax.integer(text) == expected)
  }

  @Test("A list is broken after column 100", arguments: [0, 3])
  func list(depth: Int) {
    let room = 100 - 2 * depth
    let argument = String(repeating: "a", count: room - "f(, b) {".count)
    #expect(
      SwiftSyntax.list("f", [argument, "b"], " {", depth: depth).text == "f(\(argument), b) {")
    #expect(
      SwiftSyntax.list("f", [argument + "a", "b"], " {", depth: depth).text
        == "f(\n  \(argument)a,\n  b\n) {")
    let long = String(repeating: "f", count: 200)
    #expect(SwiftSyntax.list(long, [], "", depth: depth).text == "\(long)()")
  }

  @Test("The result of a function has its own line only if it does not fit in the last one")
  func function() {
    let name = "func " + String(repeating: "f", count: 60)
    #expect(
      SwiftSyntax.function(name, [], effects: " async", result: .plain("Int"), depth: 0).text
        == "\(name)() async -> Int {")
    let result = String(repeating: "R", count: 87)
    #expect(
      SwiftSyntax.function(name, ["a: Int"], effects: " async", result: .plain(result), depth: 0)
        .text
        == "\(name)(\n  a: Int\n) async -> \(result) {")
    #expect(
      SwiftSyntax.function(
        name, ["a: Int"], effects: " async", result: .plain(result + "R"), depth: 0
      ).text
        == "\(name)(a: Int) async\n  -> \(result)R\n{")
  }

  @Test("The protocols of a type have their own line")
  func type() {
    let room = 100 - ": Codable {".count
    let head = "struct " + String(repeating: "S", count: room - "struct ".count)
    #expect(SwiftSyntax.type(head, conformingTo: "Codable", depth: 0).text == "\(head): Codable {")
    #expect(
      SwiftSyntax.type(head, conformingTo: "Codable", depth: 1).text == "\(head):\n  Codable\n{")
  }

  @Test("An array leaves room for the trailing comma after several elements")
  func array() {
    let element = String(repeating: "a", count: 100 - "x = [],".count)
    #expect(SwiftSyntax.array("x = ", [element], depth: 0).text == "x = [\(element)]")
    #expect(
      SwiftSyntax.array("x = ", [element + "a"], depth: 0).text == "x = [\n  \(element)a\n]")
    #expect(
      SwiftSyntax.array("x = ", [element, "b"], depth: 0).text == "x = [\n  \(element),\n  b,\n]")
    #expect(SwiftSyntax.array("x = ", [], depth: 0).text == "x = []")
  }

  @Test("A labelled value, a case and a body are broken if they do not fit")
  func others() {
    let long = String(repeating: "v", count: 100)
    #expect(SwiftSyntax.argument("url", "\"a\"", ")", depth: 3).text == "url: \"a\")")
    #expect(SwiftSyntax.argument("url", long, ")", depth: 3).text == "url:\n  \(long))")
    #expect(SwiftSyntax.switchCase("1", "f()", depth: 0).text == "case 1: f()")
    #expect(SwiftSyntax.switchCase("1", long, depth: 0).text == "case 1:\n  \(long)")
    #expect(SwiftSyntax.braces("var a: A", "b", depth: 0).text == "var a: A { b }")
    #expect(SwiftSyntax.braces("var a: A", long, depth: 0).text == "var a: A {\n  \(long)\n}")
  }

  @Test("A property is distinguished from a local name")
  func references() {
    #expect("container".reference(besides: ["container"]) == "self.container")
    #expect("class".reference(besides: ["container"]) == "`class`")
    #expect("await".reference(besides: []) == "`await`")
    #expect("inout".escapedCallLabel == "`inout`")
    #expect("let".escapedCallLabel == "let")
    #expect("let".escapedLabel == "`let`")
  }
}
