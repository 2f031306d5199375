import OpenAPI
import Testing

@testable import ClientModel

@Suite("Alternatives of an error body")
struct AlternativesTests {
  @Test("A code distinguishes them before a message does")
  func code() throws {
    let alternatives = try #require(
      try refusal(
        "{ message: { type: string, example: Is wrong }, code: { type: string, example: Wrong } }",
        "{ message: { type: string, example: Is late }, code: { type: string, example: Late } }"))
    #expect(alternatives.properties.map(\.name) == ["code"])
    #expect(alternatives.members.map(\.value) == ["Wrong", "Late"])
    #expect(alternatives.members.map(\.name) == ["wrong", "late"])
    #expect(alternatives.typeName == "BadRequestAlternative")
  }

  @Test("A message distinguishes them if the code is the same")
  func message() throws {
    let alternatives = try #require(
      try refusal(
        "{ code: { type: string, example: Bad }, message: { type: string, example: The one. } }",
        "{ code: { type: string, example: Bad }, message: { type: string, example: The other. } }"))
    #expect(alternatives.properties.map(\.name) == ["message"])
    #expect(alternatives.members.map(\.name) == ["one", "other"])
  }

  @Test("Several properties distinguish them together")
  func together() throws {
    let body = { (a: String, b: String) in
      "{ a: { type: string, example: \(a) }, b: { type: string, example: '\(b)' } }"
    }
    let alternatives = try #require(try refusal(body("X", "1"), body("X", "2"), body("Y", "1")))
    #expect(alternatives.properties.map(\.name) == ["a", "b"])
    #expect(alternatives.members.map(\.value) == ["X: 1", "X: 2", "Y: 1"])
    #expect(alternatives.properties.map(\.isOptional) == [true, true])
  }

  @Test("Without examples, or with identical ones, there are none")
  func none() throws {
    for code in ["{ type: string }", "{ type: string, example: Same }"] {
      #expect(try refusal("{ code: \(code) }", "{ code: \(code) }") == nil)
    }
  }

  @Test("Named examples of one body are alternatives if a text differs in each")
  func namedExamples() throws {
    let examples = { (first: String, second: String) in
      """
      { late: { summary: Too late, value: { code: X, text: \(first) } },
        early-bird: { value: { code: X, text: \(second) } } }
      """
    }
    let alternatives = try #require(try refusal(ofExamples: examples("Is late.", "Is early.")))
    #expect(alternatives.properties.map(\.name) == ["text"])
    #expect(alternatives.members.map(\.name) == ["late", "earlyBird"])
    #expect(alternatives.members.map(\.value) == ["Is late.", "Is early."])
    #expect(alternatives.typeName == "BadRequestAlternative")
    #expect(try refusal(ofExamples: examples("Same.", "Same.")) == nil)
    #expect(try refusal(ofExamples: "{ one: { value: { code: X, text: One } } }") == nil)
  }

  @Test(
    "An example is no alternative if another one has its text, or if the text contains an identifier"
  )
  func namedExamplesThatTellNothing() throws {
    let general = "See the list."
    let alternatives = try #require(
      try refusal(
        ofExamples: """
          { late: { value: { code: X, text: Is late. } },
            name: { value: { code: Y, text: \(general) } }, date: { value: { code: Y, text: \(general) } },
            known: { value: { code: Z, text: 'Known: id=df8392e5-4c06-42ed-b247-c098ed6f5a11' } },
            early: { value: { code: X, text: Is early. } } }
          """))
    #expect(alternatives.members.map(\.name) == ["late", "early"])
    #expect(alternatives.properties.map(\.name) == ["text"])
  }

  @Test("A new example does not change the existing alternatives")
  func anotherExample() throws {
    let examples = { (more: String) in
      "{ late: { value: { code: X, text: Late } }, early: { value: { code: X, text: Early } }\(more) }"
    }
    let before = try #require(try refusal(ofExamples: examples("")))
    let after = try #require(
      try refusal(
        ofExamples: examples(
          ", a: { value: { code: A, text: Same } }, b: { value: { code: A, text: Same } }")))
    #expect(before == after)
  }

  private func refusal(ofExamples examples: String) throws -> Alternatives? {
    let client = try Sample(
      """
      paths:
        /a:
          get:
            operationId: a
            responses:
              "200": { description: "" }
              "400":
                description: ""
                content:
                  application/json:
                    schema: { $ref: "#/components/schemas/Problem" }
                    examples: \(examples.replacing("\n", with: " "))
      components:
        schemas:
          Problem:
            type: object
            required: [code, text]
            properties: { code: { type: string }, text: { type: string } }
      """
    ).client
    return client.operations.first?.failures.first?.alternatives
  }

  private func refusal(_ properties: String...) throws -> Alternatives? {
    let members = properties.map { "{ type: object, properties: \($0) }" }
    let client = try Sample(
      """
      paths:
        /a:
          get:
            operationId: a
            responses:
              "200": { description: "" }
              "400": { description: "", content: { application/json: { schema: { oneOf: [\(members.joined(separator: ", "))] } } } }
              "404": { description: "", content: { application/json: { schema: \(members[0]) } } }
      """
    ).client
    let failure = try #require(client.operations.first?.failures.first)
    #expect(failure.body?.type == .named("ErrorBody"))
    return failure.alternatives
  }
}
