import OpenAPI
import Testing

/// Harmless mistakes in documents, each with a warning at its location.
@Suite struct SilentMistakeTests {
  @Test(arguments: [
    ("name: '', in: query", "the query parameter '' has no name"),
    ("name: '', in: cookie", "the cookie parameter '' has no name"),
    ("name: a b, in: header", "has a space in its name, which is not allowed in a header"),
    (
      "name: \"a\\nb\", in: header",
      "has a line break in its name, which is not allowed in a header"
    ),
    ("name: a;b=c, in: cookie", "has ';' in its name, which is not allowed in a cookie"),
  ])
  func parametersThatCannotBeSent(parameter: String, problem: String) throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses: {'204': {description: none}}
          parameters: [{\(parameter), schema: {type: string}}]
      """)
    #expect(loaded.messages.count == 1)
    #expect(loaded.messages[0].hasPrefix("7: warning: the "))
    #expect(loaded.messages[0].hasSuffix("\(problem) and is ignored"))
    #expect(try loaded.operation.parameters.isEmpty)
  }

  @Test func keysThatCannotBeSent() throws {
    let loaded = try load(
      """
      components:
        securitySchemes:
          empty: {type: apiKey, in: query, name: ''}
          space: {type: apiKey, in: header, name: X Key}
      """)
    #expect(
      loaded.messages == [
        "8: warning: the key of the security scheme 'empty' has no name; it is ignored",
        "9: warning: the key of the security scheme 'space' has a space in its name, which is not allowed in a header; it is ignored",
      ])
  }

  @Test func schemaAndContent() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          parameters: [{name: both, in: query, schema: {type: integer}, content: {text/plain: {}}}]
          responses:
            '204':
              description: none
              headers: {Two: {schema: {type: integer}, content: {text/plain: {}}}}
      """)
    #expect(
      loaded.messages == [
        "6: warning: the parameter 'both' has both 'schema' and 'content'; 'schema' is used",
        "10: warning: the header 'Two' has both 'schema' and 'content'; 'schema' is used",
      ])
    let operation = try loaded.operation
    #expect(operation.parameters[0].mediaType == nil)
    #expect(operation.responses[0].headers[0].mediaType == nil)
  }

  @Test func headersOfOneName() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses:
            '204':
              description: none
              headers: {X-A: {schema: {type: string}}, x-a: {schema: {type: integer}}, 'b c': {}}
      """)
    #expect(
      loaded.messages == [
        "9: warning: the header 'x-a' differs from 'X-A' only in case and is ignored | 9: the first one is here",
        "9: warning: the header 'b c' has a space in its name, which is not allowed in a header and is ignored",
      ])
    #expect(try loaded.operation.responses[0].headers.map(\.name) == ["X-A"])
  }

  @Test func pathsThatNobodyTellsApart() throws {
    let get =
      "{parameters: [{name: N, in: path, required: true, schema: {type: string}}], responses: {'204': {description: none}}}"
    let loaded = try loadPaths(
      """
      /a/{x}/b: {get: \(get.replacing("N", with: "x"))}
      /a/{y}/b: {post: \(get.replacing("N", with: "y"))}
      /a/{y}/c: {post: \(get.replacing("N", with: "y"))}
      """)
    #expect(
      loaded.messages == [
        "5: warning: the path '/a/{y}/b' differs from '/a/{x}/b' only in the names of its parameters"
          + " | servers cannot distinguish them: move the methods of both to one path | 4: the first one is here"
      ])
  }

  @Test func namesOfComponents() throws {
    let loaded = try load(
      """
      components:
        schemas: {fine_1.A-b: {}, 'not fine': {}, x-own: {}}
        responses: {'a/b': {description: none}}
      """)
    #expect(
      loaded.messages.map { $0.prefix(2) + $0.suffix(10) }
        == ["7: '-' and '_'", "8: '-' and '_'"]
        .map { $0.prefix(2) + $0.suffix(10) })
    #expect(loaded.messages.count == 2)
  }

  @Test(arguments: [
    (
      "type: integer, enum: [1, '2']",
      "a value is a string, but the type of the schema is 'integer' | write it without quotes"
    ),
    (
      "type: string, enum: [a, 2]",
      "a value is a number, but the type of the schema is 'string' | write it in quotes"
    ),
    (
      "type: integer, default: 1.5",
      "the default is a number, but the type of the schema is 'integer'"
    ),
    (
      "type: array, items: {}, default: a",
      "the default is a string, but the type of the schema is 'array'"
    ),
    (
      "type: boolean, default: 'true'",
      "the default is a string, but the type of the schema is 'boolean' | write it without quotes"
    ),
    (
      "type: string, const: 1",
      "a value is a number, but the type of the schema is 'string' | write it in quotes"
    ),
  ])
  func valuesOfAnotherType(schema: String, problem: String) throws {
    #expect(try loadSchemas("A: {\(schema)}").messages == ["8: warning: " + problem])
  }

  @Test(arguments: [
    "type: integer, default: 1.0", "type: number, enum: [1, 1.5]",
    "type: [string, 'null'], enum: [a, null]",
    "type: string, default: null", "enum: [1, a]", "type: object, default: {}",
  ])
  func valuesOfTheirType(schema: String) throws {
    #expect(try loadSchemas("A: {\(schema)}").messages == [])
  }

  @Test func contradictions() throws {
    let loaded = try loadSchemas(
      """
      Base: {type: object, properties: {f: {type: string}, g: {type: integer}}}
      Name: {type: string}
      Own:
        allOf: [{$ref: '#/components/schemas/Base'}]
        properties: {f: {type: integer}, g: {type: number}}
      Kinds:
        allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Name'}]
      """)
    #expect(
      loaded.messages
        == [
          "9: warning: the parts of 'allOf' exclude each other: object, and string"
            + " | 8: the first one is here | 14: referenced from here",
          "12: warning: the property 'f' is described twice, and no value matches both descriptions: string, and integer"
            + " | 8: the first one is here",
        ])
  }

  @Test(arguments: [
    ("tokenUrl: not a url, scopes: {}", "'tokenUrl' is not a URL: it contains white space"),
    ("tokenUrl: 'https://{tenant}/token', scopes: {}", "'tokenUrl' is not a URL: it contains '{'"),
    ("tokenUrl: 'ftp://a/token', scopes: {}", "'tokenUrl' is not a URL: it has the scheme 'ftp'"),
    (
      "tokenUrl: 'https:///token', refreshUrl: /ok, scopes: {}",
      "'tokenUrl' is not a URL: it has no host"
    ),
  ])
  func urlsOfSecuritySchemes(flow: String, problem: String) throws {
    let loaded = try load(
      """
      components:
        securitySchemes: {a: {type: oauth2, flows: {clientCredentials: {\(flow)}}}}
      """)
    #expect(loaded.messages == ["7: warning: " + problem])
  }

  @Test func keywordsOf31() throws {
    let loaded = try load(
      "webhooks: {}\njsonSchemaDialect: https://example.com\ncomponents: {pathItems: {}}",
      version: "3.0.3")
    #expect(
      loaded.messages
        == ["webhooks", "jsonSchemaDialect", "pathItems"].enumerated().map {
          "\($0 + 6): warning: '\($1)' is not a keyword of OpenAPI 3.0 | it is read as in 3.1"
        })
  }

  @Test func anEmptyRequestBody() throws {
    let loaded = try loadPaths(
      """
      /:
        post:
          requestBody:
          responses: {'204': {description: none}}
      """)
    #expect(
      loaded.messages == [
        "6: warning: 'requestBody' is empty and ignored | add 'content', or remove it"
      ])
    #expect(try loaded.operation.requestBody == nil)
  }

  @Test func aNoBreakSpaceInTheIndentation() throws {
    let loaded = try load("components:\n\u{A0} schemas: {}")
    #expect(loaded.messages.last?.contains("indented with a no-break space") == true)
  }

  @Test func keywordsOfJSONSchema() throws {
    let loaded = try loadSchemas(
      """
      A: {type: object, unevaluatedProperties: {type: integer}}
      B: {if: {}, then: {required: [x]}, else: {properties: {y: {}}}}
      C: {dependentSchemas: {a: {properties: {c: {}}}}}
      D: {type: array, prefixItems: [{type: string}, {type: integer}]}
      E: {type: object, unevaluatedProperties: false}
      """)
    #expect(
      loaded.messages == [
        "11: warning: a tuple is read as a list, whose elements can have any of its types"
      ])
    let further = try loaded.schema("A").additionalProperties
    guard case .schema(let id) = further else {
      Issue.record("further properties are not of a type")
      return
    }
    #expect(try loaded.schemas[id].types == [.integer])
    #expect(try loaded.schema("B").conditional.count == 2)
    #expect(try loaded.schema("C").conditional.count == 1)
    let none = try loaded.schema("E").additionalProperties
    guard case .unspecified = none else {
      Issue.record("further properties are described")
      return
    }
  }
}
