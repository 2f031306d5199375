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
