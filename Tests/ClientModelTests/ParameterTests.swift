import OpenAPI
import Testing

@testable import ClientModel

@Suite("Parameters")
struct ParameterTests {
  @Test("Those that must be given come first")
  func order() throws {
    let operation = try sample([
      "name: a, in: query, schema: { type: string }",
      "name: b, in: query, required: true, schema: { type: integer, format: int32 }",
      "name: c, in: header, required: true, schema: { type: boolean }",
    ]).operation("find")
    #expect(operation.parameters.map(\.name) == ["b", "c", "a"])
    #expect(operation.parameters.map(\.type.swiftName) == ["Int32", "Bool", "String"])
  }

  @Test("One name in several places is several names")
  func collisions() throws {
    let operation = try sample(
      [
        "name: id, in: query, schema: { type: string }",
        "name: id, in: header, schema: { type: string }",
        "name: ID, in: cookie, schema: { type: string }",
        "name: body, in: query, schema: { type: string }",
        "name: options, in: query, schema: { type: string }",
        "name: self, in: query, schema: { type: string }",
        "name: €, in: query, schema: { type: string }",
      ], body: true
    ).operation("find")
    #expect(
      operation.parameters.map(\.name)
        == ["id", "idHeader", "idCookie", "body", "optionsQuery", "selfQuery", "value"])
    #expect(operation.body?.name == "requestBody")
  }

  @Test(
    "Values that the client cannot write are strings, and that is said",
    arguments: [
      "schema: { oneOf: [{ type: string }, { type: integer }] }",
      "schema: { type: array, items: { type: array, items: { type: string } } }",
      "schema: { type: string, format: byte }",
    ])
  func strings(schema: String) throws {
    let made = try sample(["name: p, in: query, \(schema)"]).client()
    #expect(made.client.operations[0].parameters.map(\.type.swiftName) == ["String"])
    #expect(made.messages.count == 1)
    #expect(
      made.messages.allSatisfy {
        $0.hasPrefix("warning: the client cannot write the values of parameter 'p'")
      })
  }

  @Test(
    "Values have the type of their schema, and are written one way",
    arguments: [
      (
        "schema: { type: object, properties: { a: { type: string } } }", "FindRequest.P",
        ClientParameter.Form.object(style: .form, explode: true)
      ),
      (
        "explode: false, schema: { type: object, additionalProperties: { type: integer } }",
        "[String: Int]", .object(style: .form, explode: false)
      ),
      (
        "style: deepObject, schema: { type: object, additionalProperties: { type: string } }",
        "[String: String]", .object(style: .deepObject, explode: false)
      ),
      ("content: { application/json: { schema: { type: string } } }", "String", .json),
      (
        "schema: { type: array, items: { enum: [a, b] } }", "[FindRequest.P]",
        .list(style: .form, explode: true)
      ),
      (
        "style: pipeDelimited, schema: { type: array, items: { type: string } }", "[String]",
        .list(style: .pipeDelimited, explode: false)
      ),
      ("schema: { enum: [a, b] }", "FindRequest.P", .value),
      ("schema: { type: string, format: date-time }", "Date", .value),
      ("schema: { type: string, format: date }", "CalendarDate", .value),
      ("schema: { type: [string, 'null'] }", "String", .value),
    ])
  func types(schema: String, expected: String, form: ClientParameter.Form) throws {
    let made = try sample(["name: p, in: query, \(schema)"]).client()
    #expect(made.client.operations[0].parameters.map(\.type.swiftName) == [expected])
    #expect(made.client.operations[0].parameters.map(\.form) == [form])
    #expect(made.messages.isEmpty)
  }

  @Test(
    "A style that cannot be written is an error",
    arguments: [
      (
        "style: spaceDelimited, schema: { type: object, additionalProperties: { type: string } }",
        true
      ),
      (
        "style: deepObject, schema: { type: object, additionalProperties: { type: string } }", false
      ),
      ("style: pipeDelimited, schema: { type: array, items: { type: string } }", false),
    ])
  func styles(parameter: String, isError: Bool) throws {
    let messages = try sample(["name: p, in: query, \(parameter)"]).client().messages
    #expect(messages.contains { $0.hasPrefix("error: parameter 'p' has the style") } == isError)
    #expect(messages.count == (isError ? 1 : 0))
  }

  @Test("A key against repetition is the client's to make", arguments: [true, false])
  func idempotencyKey(isRequired: Bool) throws {
    let made = try sample([
      "name: IDEMPOTENCY-key, in: header, required: \(isRequired), schema: { type: string, format: uuid }",
      "name: Idempotency-Key, in: query, schema: { type: integer }",
    ])
    let parameters = try made.operation("find").parameters
    #expect(parameters.map(\.name) == ["idempotencyKey", "idempotencyKeyQuery"])
    #expect(parameters.map(\.form) == [.idempotencyKey, .value])
    #expect(parameters.map(\.isRequired) == [false, false])
    #expect(parameters.map(\.type) == [.string, .integer])
    #expect(parameters[0].documentation.lines.first?.hasPrefix("The client makes a key") == true)
  }

  private func sample(_ parameters: [String], body: Bool = false) throws -> Sample {
    let list = parameters.map { "{ \($0) }" }.joined(separator: ", ")
    return try Sample(
      """
      paths:
        /a:
          post:
            operationId: find
            parameters: [\(list)]
            \(body ? "requestBody: { content: { text/plain: {} } }" : "tags: [a]")
            responses: { "204": { description: "" } }
      """)
  }
}
