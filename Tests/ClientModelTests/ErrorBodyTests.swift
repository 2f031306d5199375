import OpenAPI
import Testing

@testable import ClientModel

@Suite("The one error object of an API")
struct ErrorBodyTests {
  private static let core =
    "{ required: [code, message], properties: { code: { type: string }, message: { type: string } } }"

  @Test("Inline bodies with the required core are one type, with the additional properties of all")
  func merged() throws {
    let detail =
      "{ required: [code, message], properties: { code: { type: string }, message: { type: string }, path: { type: string } } }"
    let client = try client(["a": Self.core, "b": detail, "c": Self.core])
    #expect(try bodies(of: client) == ["a ErrorBody", "b ErrorBody", "c ErrorBody"])
    #expect(
      try client.structure("ErrorBody").summary == [
        "code: String required", "message: String required", "path: String optional",
      ])
  }

  @Test("A body with another core has the name of its place")
  func otherCore() throws {
    let client = try client([
      "a": Self.core, "b": Self.core,
      "c": "{ required: [title], properties: { title: { type: string } } }",
    ])
    #expect(try bodies(of: client) == ["a ErrorBody", "b ErrorBody", "c CBadRequest"])
  }

  @Test("A single body, and two with nothing in common, have the names of their places")
  func noRule() throws {
    #expect(try bodies(of: client(["a": Self.core])) == ["a ABadRequest"])
    let other = "{ required: [title], properties: { title: { type: string } } }"
    #expect(
      try bodies(of: client(["a": Self.core, "b": other])) == ["a ABadRequest", "b BBadRequest"])
  }

  @Test("A named schema keeps its name")
  func named() throws {
    let client = try client([
      "a": Self.core, "b": "{ $ref: '#/components/schemas/NotFoundError' }",
      "c": "{ oneOf: [{ $ref: '#/components/schemas/NotFoundError' }, \(Self.core)] }",
    ])
    #expect(try bodies(of: client) == ["a ErrorBody", "b NotFoundError", "c ErrorBody"])
  }

  @Test("Nested objects are merged too, and values with several types are any JSON")
  func nested() throws {
    let errors = { (property: String) in
      """
      { required: [code, message], properties: { code: { type: string }, message: { type: string }, \
      errors: { type: array, items: { required: [path], properties: { path: { type: string }, \(property) } } } } }
      """
    }
    let client = try client([
      "a": errors("line: { type: integer }"), "b": errors("line: { type: string }"),
      "c": errors("column: { type: integer }"),
    ])
    #expect(
      try client.structure("ErrorBody").properties.map(\.type.swiftName) == [
        "String", "String", "[ErrorBody.ErrorBodyError]",
      ])
    #expect(
      try client.structure("ErrorBody.ErrorBodyError").summary == [
        "column: Int optional", "line: JSONValue optional", "path: String required",
      ])
  }

  @Test("A schema with that name keeps it")
  func taken() throws {
    let client = try client(
      ["a": Self.core, "b": "{ $ref: '#/components/schemas/ErrorBody' }", "c": Self.core],
      more: "ErrorBody: { properties: { reason: { type: string } } }")
    #expect(try bodies(of: client) == ["a APIErrorBody", "b ErrorBody", "c APIErrorBody"])
  }

  private func bodies(of client: Client) throws -> [String] {
    client.operations.map { "\($0.id) \($0.failures.first?.body?.type.swiftName ?? "")" }
  }

  private func client(_ bodies: [String: String], more: String = "") throws -> Client {
    let paths = bodies.sorted { $0.key < $1.key }.map { name, schema in
      """
        /\(name):
          get:
            operationId: \(name)
            responses:
              "200": { description: "" }
              "400": { description: "", content: { application/json: { schema: \(schema) } } }
      """
    }
    return try Sample(
      """
      paths:
      \(paths.joined(separator: "\n"))
      components:
        schemas:
          NotFoundError: \(Self.core)
          \(more)
      """
    ).client
  }
}
