import OpenAPI
import Testing

@testable import ClientModel

@Suite("Alternatives of one shape")
struct AlternativesTests {
  @Test("A code tells them apart before prose does")
  func code() throws {
    let structure = try refusal(
      "{ message: { type: string, example: Is wrong }, code: { type: string, example: Wrong } }",
      "{ message: { type: string, example: Is late }, code: { type: string, example: Late } }")
    let alternatives = try #require(structure.alternatives)
    #expect(alternatives.properties.map(\.name) == ["code"])
    #expect(alternatives.members.map(\.value) == ["Wrong", "Late"])
    #expect(alternatives.members.map(\.name) == ["wrong", "late"])
  }

  @Test("Prose does where the code is the same")
  func message() throws {
    let structure = try refusal(
      "{ code: { type: string, example: Bad }, message: { type: string, example: The one. } }",
      "{ code: { type: string, example: Bad }, message: { type: string, example: The other. } }")
    let alternatives = try #require(structure.alternatives)
    #expect(alternatives.properties.map(\.name) == ["message"])
    #expect(alternatives.members.map(\.name) == ["one", "other"])
  }

  @Test("Several properties do it together")
  func together() throws {
    let sample = try Sample(
      schemas: """
        Root:
          oneOf:
            - { required: [a, b], properties: { a: { type: string, example: X }, b: { type: string, example: "1" } } }
            - { required: [a, b], properties: { a: { type: string, example: X }, b: { type: string, example: "2" } } }
            - { required: [a, b], properties: { a: { type: string, example: Y }, b: { type: string, example: "1" } } }
        """)
    let alternatives = try #require(try sample.client.structure("Root").alternatives)
    #expect(alternatives.properties.map(\.name) == ["a", "b"])
    #expect(alternatives.members.map(\.value) == ["X: 1", "X: 2", "Y: 1"])
  }

  @Test("An example of the whole object counts, and so does a constant")
  func examples() throws {
    let sample = try Sample(
      schemas: """
        Root:
          oneOf:
            - { properties: { code: { type: string } }, example: { code: One } }
            - { properties: { code: { type: string } }, example: { code: Two } }
        """)
    let alternatives = try #require(try sample.client.structure("Root").alternatives)
    #expect(alternatives.members.map(\.value) == ["One", "Two"])
    #expect(alternatives.properties.map(\.isOptional) == [true])
  }

  @Test("Without examples, or with the same ones, there are none")
  func none() throws {
    for code in ["{ type: string }", "{ type: string, example: Same }"] {
      let structure = try refusal("{ code: \(code) }", "{ code: \(code) }")
      #expect(structure.alternatives == nil)
    }
  }

  private func refusal(_ first: String, _ second: String) throws -> Structure {
    try Sample(
      schemas: """
        Root:
          oneOf:
            - { type: object, description: First., properties: \(first) }
            - { type: object, description: Second., properties: \(second) }
        """
    ).client.structure("Root")
  }
}
