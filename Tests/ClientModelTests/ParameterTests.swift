import OpenAPI
import Testing

@testable import ClientModel

@Suite("Parameters")
struct ParameterTests {
  @Test("Required parameters come first")
  func order() throws {
    let operation = try sample([
      "name: a, in: query, schema: { type: string }",
      "name: b, in: query, required: true, schema: { type: integer, format: int32 }",
      "name: c, in: header, required: true, schema: { type: boolean }",
    ]).operation("find")
    #expect(operation.parameters.map(\.name) == ["b", "c", "a"])
    #expect(operation.parameters.map(\.type.swiftName) == ["Int32", "Bool", "String"])
  }

  @Test("A name in several locations has several argument names")
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
        == [
          "idQuery", "idHeader", "idCookie", "bodyQuery", "optionsQuery", "selfQuery", "euroSign",
        ])
    #expect(operation.body?.name == "body")
  }

  @Test("Names that differ by their spelling alone say how they are spelled, not a number")
  func spellings() throws {
    let operation = try sample([
      "name: x, in: query, schema: { type: string }",
      "name: X, in: query, schema: { type: string }",
      "name: __x, in: query, schema: { type: string }",
      "name: a-b, in: query, schema: { type: string }",
      "name: a.b, in: query, schema: { type: string }",
    ]).operation("find")
    #expect(
      operation.parameters.map(\.name)
        == ["xLowercase", "xUppercase", "xDoubleUnderscored", "aBKebabCase", "aBDotted"])
  }

  @Test("A comparison at the end of a name is part of it, in parameters and properties")
  func comparisons() throws {
    let names = ["Date", "Date<", "Date>=", "Total!=", "List<Pet>", "a->"]
    let operation = try sample(
      names.map { "name: '\($0)', in: query, schema: { type: string }" }
    ).operation("find")
    let expected = [
      "date", "dateLess", "dateGreaterOrEqual", "totalNotEqual", "listPet", "aGreater",
    ]
    #expect(operation.parameters.map(\.name) == expected)
    let list = names.map { "'\($0)': { type: string }" }.joined(separator: ", ")
    let root = try Sample(schemas: "Root: { properties: { \(list) } }").client.structure("Root")
    #expect(root.properties.map(\.name) == expected)
  }

  @Test("A single value in a path can keep its slashes")
  func reserved() throws {
    let path = "in: path, required: true, allowReserved: true"
    let operation = try Sample(
      """
      paths:
        /files/{name}/{list}/{label}:
          get:
            operationId: find
            parameters:
              - { name: name, \(path), schema: { type: string } }
              - { name: list, \(path), schema: { type: array, items: { type: string } } }
              - { name: label, style: label, \(path), schema: { type: string } }
              - { name: q, in: query, allowReserved: true, schema: { type: string } }
              - { name: h, in: header, allowReserved: true, schema: { type: string } }
            responses: { "204": { description: a } }
      """
    ).operation("find")
    #expect(operation.parameters.map(\.allowsReserved) == [true, false, false, true, false])
  }

  @Test("A parameter for the whole query is a form, JSON or text")
  func wholeQuery() throws {
    let operation = try sample(
      [
        """
        name: q, in: querystring, content: { application/x-www-form-urlencoded: {
          schema: { type: object, properties: { a: { type: array, items: { type: string } } } },
          encoding: { a: { explode: false } } } }
        """
      ], version: "3.2.0"
    ).operation("find")
    let fields = [
      ClientBody.Field(
        wireName: "a", form: .style(.form, explode: false, allowsReserved: false))
    ]
    #expect(operation.parameters.map(\.form) == [.form(fields)])
    #expect(operation.parameters.map(\.place) == [.querystring])
    let json = try sample(
      ["name: q, in: querystring, content: { application/json: { schema: { type: object } } }"],
      version: "3.2.0"
    ).operation("find")
    #expect(json.parameters.map(\.form) == [.json])
    let text = try sample(
      ["name: q, in: querystring, content: { text/plain: { schema: { type: string } } }"],
      version: "3.2.0"
    ).operation("find")
    #expect(text.parameters.map(\.form) == [.value(style: .simple)])
  }

  @Test(
    "Values that the client cannot write are strings, with a warning",
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
        $0.hasPrefix("warning: the schema of parameter 'p'")
      })
  }

  @Test(
    "Values have the type of their schema, and are written in one way",
    arguments: [
      (
        "schema: { type: object, properties: { a: { type: string } } }", "FindARequest.P",
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
        "schema: { type: array, items: { enum: [a, b] } }", "[FindARequest.P]",
        .list(style: .form, explode: true)
      ),
      (
        "style: pipeDelimited, schema: { type: array, items: { type: string } }", "[String]",
        .list(style: .pipeDelimited, explode: false)
      ),
      ("schema: { enum: [a, b] }", "FindARequest.P", .value(style: .simple)),
      ("schema: { type: string, format: date-time }", "Date", .value(style: .simple)),
      ("schema: { type: string, format: date }", "CalendarDate", .value(style: .simple)),
      ("schema: { type: [string, 'null'] }", "String", .value(style: .simple)),
    ])
  func types(schema: String, expected: String, form: ClientParameter.Form) throws {
    let made = try sample(["name: p, in: query, \(schema)"]).client()
    #expect(made.client.operations[0].parameters.map(\.type.swiftName) == [expected])
    #expect(made.client.operations[0].parameters.map(\.form) == [form])
    #expect(made.messages.isEmpty)
  }

  @Test(
    "Undefined combinations in the table of styles are reported",
    arguments: [
      ("in: query, style: pipeDelimited, schema: { type: string }", "a single value"),
      ("in: query, style: spaceDelimited, schema: { type: string }", "a single value"),
      ("in: query, style: deepObject, schema: { type: string }", "a single value"),
      (
        "in: query, style: pipeDelimited, explode: true, schema: { type: array, items: { type: string } }",
        "with 'explode'"
      ),
      (
        "in: query, style: spaceDelimited, explode: true, schema: { type: object, additionalProperties: { type: string } }",
        "with 'explode'"
      ),
      ("in: cookie, schema: { type: array, items: { type: string } }", "'&' into a cookie"),
      (
        "in: query, schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } }",
        "'a' is an object inside an object"
      ),
      ("in: query, allowEmptyValue: true, schema: { type: integer }", "cannot be sent empty"),
      ("in: query, content: { application/xml: { schema: { type: string } } }", "pass a string"),
    ])
  func undefinedStyles(parameter: String, message: String) throws {
    let messages = try sample(["name: p, \(parameter)"]).client().messages
    #expect(messages.count == 1)
    #expect(messages.allSatisfy { $0.hasPrefix("warning: ") && $0.contains(message) })
  }

  @Test(
    "Defined combinations in the table of styles are written",
    arguments: [
      (
        "in: query, style: spaceDelimited, schema: { type: object, additionalProperties: { type: string } }",
        ClientParameter.Form.object(style: .spaceDelimited, explode: false)
      ),
      (
        "in: cookie, explode: false, schema: { type: array, items: { type: string } }",
        .list(style: .form, explode: false)
      ),
      (
        "in: header, explode: true, schema: { type: object, additionalProperties: { type: string } }",
        .object(style: .simple, explode: true)
      ),
      (
        "in: query, style: deepObject, schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } }",
        .object(style: .deepObject, explode: false)
      ),
      ("in: header, content: { application/json: { schema: { type: object } } }", .json),
      ("in: query, content: { text/plain: { schema: { type: integer } } }", .value(style: .simple)),
      ("in: query, allowEmptyValue: true, schema: { type: string }", .value(style: .simple)),
    ])
  func definedStyles(parameter: String, form: ClientParameter.Form) throws {
    let made = try sample(["name: p, \(parameter)"]).client()
    #expect(made.client.operations[0].parameters.map(\.form) == [form])
    #expect(made.messages.isEmpty)
  }

  @Test("Labels and matrices are written in paths", arguments: ["label", "matrix"])
  func pathStyles(style: String) throws {
    let made = try Sample(
      """
      paths:
        /{a}/{b}:
          get:
            operationId: find
            parameters:
              - { name: a, in: path, required: true, style: \(style), schema: { type: string } }
              - { name: b, in: path, required: true, style: \(style), explode: true, schema: { type: array, items: { type: string } } }
            responses: { "204": { description: "" } }
      """
    ).client()
    let expected: ClientParameter.Style = style == "label" ? .label : .matrix
    #expect(
      made.client.operations[0].parameters.map(\.form) == [
        .value(style: expected), .list(style: expected, explode: true),
      ])
    #expect(made.messages.isEmpty)
  }

  @Test("Deprecated parameters are marked, and reserved characters and empty lists are allowed")
  func flags() throws {
    let parameters = try sample([
      "name: a, in: query, deprecated: true, description: Old., schema: { type: string }",
      "name: b, in: query, allowReserved: true, schema: { type: string }",
      "name: c, in: query, allowEmptyValue: true, schema: { type: array, items: { type: string } }",
    ]).operation("find").parameters
    #expect(parameters.map(\.documentation.lines) == [["Old.", "", "Deprecated."], [], []])
    #expect(parameters.map(\.allowsReserved) == [false, true, false])
    #expect(parameters.map(\.allowsEmpty) == [false, false, true])
  }

  @Test("The client generates an idempotency key", arguments: [true, false])
  func idempotencyKey(isRequired: Bool) throws {
    let made = try sample([
      "name: IDEMPOTENCY-key, in: header, required: \(isRequired), schema: { type: string, format: uuid }",
      "name: Idempotency-Key, in: query, schema: { type: integer }",
    ])
    let parameters = try made.operation("find").parameters
    #expect(parameters.map(\.name) == ["idempotencyKeyHeader", "idempotencyKeyQuery"])
    #expect(parameters.map(\.form) == [.idempotencyKey, .value(style: .simple)])
    #expect(parameters.map(\.isRequired) == [false, false])
    #expect(parameters.map(\.type) == [.string, .integer])
    #expect(
      parameters[0].documentation.lines.first?.hasPrefix("Generated if you pass none") == true)
  }

  private func sample(
    _ parameters: [String], body: Bool = false, version: String = "3.1.0"
  ) throws -> Sample {
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
      """, version: version)
  }
}
