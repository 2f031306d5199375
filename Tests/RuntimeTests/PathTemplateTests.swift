import HTTPTypes
import Testing

@testable import Runtime

@Suite("Path templates")
struct PathTemplateTests {
  @Test(
    "a template is split into text and parameters",
    arguments: [
      ("/a/{id}/b", ["/a/", "{id}", "/b"]), ("/{a}{b}", ["/", "{a}", "{b}"]), ("a", ["/a"]),
      ("", ["/"]), ("{link}", ["/", "{link}"]), ("/a b/{c d}", ["/a%20b/", "{c d}"]),
      ("/a/{b", ["/a/%7Bb"]), ("/a}/{b}", ["/a%7D/", "{b}"]), ("/{}", ["/", "{}"]),
    ])
  func parts(template: String, expected: [String]) {
    let parts = PathTemplate(template).parts.map { part in
      switch part {
      case .text(let text): text
      case .parameter(let name): "{\(name)}"
      }
    }
    #expect(parts == expected)
  }

  @Test(
    "no value makes a segment '.' or '..'",
    arguments: [("/{a}", ".."), ("/{a}", "."), ("/.{a}", "."), ("/{a}{b}", "."), ("/../{a}", "x")])
  func dotSegments(template: String, value: String) throws {
    var message = RequestMessage(
      operation: OperationDescription(id: "a", name: "a", method: .get, path: template))
    // The style `label` adds a dot in front of a value.
    try message.setPath("a", to: value == ".." ? "." : value, style: .label)
    try message.setPath("b", to: "x")
    message.setEncodedPathValue("b", to: ".")
    if template != "/../{a}" { message.setEncodedPathValue("a", to: value) }
    #expect(throws: CallFailure.self) { try message.target() }
  }

  @Test("dots within a segment are allowed", arguments: ["a.b", ".a", "a..", "...", "..a"])
  func dots(value: String) throws {
    var message = RequestMessage(
      operation: OperationDescription(id: "a", name: "a", method: .get, path: "/x.y/{a}"))
    message.setEncodedPathValue("a", to: value)
    #expect(try message.target().text == "/x.y/\(value)")
  }

  @Test("operations are equal by their content")
  func equality() {
    func operation(_ path: String = "/a", accept: [String] = ["b/c"]) -> OperationDescription {
      OperationDescription(id: "a", name: "a.b", method: .get, path: path, accept: accept)
    }
    #expect(operation() == operation())
    #expect(operation().hashValue == operation().hashValue)
    #expect(operation() != operation("/b"))
    #expect(operation() != operation(accept: []))
  }
}
