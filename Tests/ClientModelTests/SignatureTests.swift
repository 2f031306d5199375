import OpenAPI
import Testing

@testable import ClientModel

@Suite("Arguments of calls")
struct SignatureTests {
  @Test(
    "A body of GET and HEAD, and a body without properties, is no argument",
    arguments: [
      ("get", "{ type: object, properties: { q: { type: string } } }", false),
      ("head", "{ type: string }", false),
      ("delete", "{ type: object, properties: {} }", false),
      ("post", "{ properties: {} }", false),
      ("post", "{ type: object, additionalProperties: false }", false),
      ("post", "{ $ref: '#/components/schemas/Nothing' }", false),
      ("post", "{ type: object }", true),
      ("post", "{ type: object, properties: {}, additionalProperties: true }", true),
      ("post", "{ type: object, properties: {}, allOf: [{ properties: { a: {} } }] }", true),
      ("delete", "{ type: object, properties: { q: { type: string } } }", true),
    ])
  func bodies(method: String, schema: String, isArgument: Bool) throws {
    let operation = try operation(method, "application/json: { schema: \(schema) }")
    #expect((operation.body != nil) == isArgument)
  }

  @Test("A required JSON body without a schema is an argument")
  func requiredBody() throws {
    let content = "application/json: { schema: { type: object, properties: {} } }"
    #expect(try operation("post", content, isRequired: true).body != nil)
    let form = "application/x-www-form-urlencoded: { schema: { type: object, properties: {} } }"
    #expect(try operation("post", form, isRequired: true).body == nil)
  }

  @Test("An optional and nullable body is one optional", arguments: [true, false])
  func nullableBody(isRequired: Bool) throws {
    let schema = "{ type: [object, 'null'], properties: { amount: { type: string } } }"
    let body = try #require(
      try operation("post", "application/json: { schema: \(schema) }", isRequired: isRequired).body)
    #expect(body.type.swiftName == (isRequired ? "VerifyDepositBody?" : "VerifyDepositBody"))
    #expect(body.isRequired == isRequired)
  }

  @Test("A parameter with one value has a default")
  func constants() throws {
    let operation = try parameters([
      "name: version, in: header, required: true, schema: { type: string, enum: ['2024'] }",
      "name: kind, in: query, required: true, schema: { const: a }",
      "name: choice, in: query, required: true, schema: { type: string, enum: [a, b] }",
      "name: other, in: query, schema: { type: string, enum: [a] }",
    ])
    #expect(operation.arguments.map(\.name) == ["choice", "version", "kind", "other"])
    #expect(operation.arguments.map(\.isAsked) == [true, false, false, false])
    #expect(operation.arguments[1].initialValue == .member("value2024"))
    #expect(operation.arguments[3].initialValue == nil)
  }

  @Test("A property with one value has a default")
  func constantProperties() throws {
    let structure = try Sample(
      schemas: """
        Root:
          type: object
          required: [kind, accepted, refused, open, any]
          properties:
            kind: { type: string, enum: [a] }
            accepted: { const: true }
            refused: { type: boolean, enum: [false] }
            open: { type: boolean }
            any: { type: boolean, enum: [true, false] }
        """
    ).client.structure("Root")
    #expect(
      structure.properties.map(\.initialValue)
        == [.member("a"), .literal("true"), .literal("false"), nil, nil])
    #expect(structure.initializerProperties.map(\.name).prefix(2) == ["open", "any"])
  }

  @Test("The default in the document is documented")
  func defaults() throws {
    let operation = try parameters([
      "name: limit, in: query, description: How many., schema: { type: integer, default: 25 }",
      "name: order, in: query, schema: { type: string, default: asc }",
      "name: odd, in: query, schema: { type: string, default: 'a`b' }",
      "name: none, in: query, schema: { type: string }",
    ])
    #expect(
      operation.parameters.map(\.documentation.lines)
        == [["How many.", "", "The default is `25`."], ["The default is `asc`."], [], []])
    let structure = try Sample(
      schemas: "Root: { type: object, properties: { size: { type: integer, default: 3 } } }"
    ).client.structure("Root")
    #expect(structure.properties.map(\.documentation.lines) == [["The default is `3`."]])
  }

  @Test(
    "Enum cases have the names in the document",
    arguments: ["x-enum-varnames", "x-enumNames", "x-speakeasy-enums"])
  func valueNames(keyword: String) throws {
    let client = try Sample(
      schemas: """
        Root: { type: object, properties: { level: { $ref: '#/components/schemas/Level' }, kind: { $ref: '#/components/schemas/Kind' } } }
        Level: { type: integer, enum: [1, 2, 3], \(keyword): [LOW, High level, NONE] }
        Kind: { type: string, enum: [a, b], \(keyword): [First] }
        """
    ).client
    #expect(
      try client.enumeration("Level").members.map(\.name) == ["low", "highLevel", "noneValue"])
    #expect(try client.enumeration("Level").members.map(\.value) == ["1", "2", "3"])
    #expect(try client.enumeration("Kind").members.map(\.name) == ["first", "b"])
  }

  @Test("A mapping can name enum cases too")
  func valueNamesByValue() throws {
    let client = try Sample(
      schemas: """
        Root: { type: object, properties: { level: { $ref: '#/components/schemas/Level' } } }
        Level: { type: string, enum: [a, b, c], x-speakeasy-enums: { c: Last, a: First } }
        """
    ).client
    #expect(try client.enumeration("Level").members.map(\.name) == ["first", "b", "last"])
  }

  @Test("Ignored extensions of other tools are named in a warning")
  func unfollowedExtensions() throws {
    let (_, messages) = try Sample(
      """
      x-speakeasy-retries: { strategy: backoff }
      paths:
        /a:
          get:
            operationId: a
            x-speakeasy-timeout: 5
            x-speakeasy-name-override: fine
            parameters:
              - { name: p, in: query, schema: { type: string }, x-speakeasy-name-override: q }
            responses: { "204": { description: Nothing. } }
      """
    ).client()
    #expect(
      messages == [
        "warning: 'x-speakeasy-retries' is not supported",
        "warning: 'x-speakeasy-timeout' is not supported",
        "warning: 'x-speakeasy-name-override' is not supported",
      ])
  }

  @Test(
    "Calls by URL are generated if the document uses hypertext",
    arguments: [
      ("properties: { id: { type: string } }", "", false),
      ("properties: { _links: { type: object } }", "", true),
      ("properties: { self: { type: object, properties: { href: { type: string } } } }", "", true),
      (
        "properties: { id: { type: string } }",
        "headers: { location: { schema: { type: string } } }, ", true
      ),
      (
        "properties: { id: { type: string } }", "headers: { ETag: { schema: { type: string } } }, ",
        false
      ),
    ])
  func hypertext(schema: String, headers: String, isShown: Bool) throws {
    let client = try Sample(
      """
      paths:
        /things/{id}:
          get:
            operationId: getThing
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            responses:
              "200": { description: "", \(headers)content: { application/json: { schema: { \(schema) } } } }
      """
    ).client
    #expect((client.operations[0].urlCall != nil) == isShown)
    #expect((client.links != nil) == isShown)
  }

  private func operation(
    _ method: String, _ content: String, isRequired: Bool = false
  ) throws -> ClientOperation {
    let client = try Sample(
      """
      paths:
        /deposits:
          \(method):
            operationId: verifyDeposit
            requestBody: { required: \(isRequired), content: { \(content) } }
            responses: { "204": { description: "" } }
      components:
        schemas:
          Nothing: { type: object, properties: {} }
      """
    ).client
    return try #require(client.operations.first)
  }

  private func parameters(_ parameters: [String]) throws -> ClientOperation {
    let list = parameters.map { "{ \($0) }" }.joined(separator: ", ")
    let client = try Sample(
      """
      paths:
        /deposits:
          get:
            operationId: findDeposits
            parameters: [\(list)]
            responses: { "204": { description: "" } }
      """
    ).client
    return try #require(client.operations.first)
  }
}
