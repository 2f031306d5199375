import OpenAPI
import Testing

@testable import ClientModel

@Suite("Secrets")
struct SecretTests {
  @Test(
    "A property is secret if the document says so, or because of its name",
    arguments: [
      ("a: { type: string, format: password }", true),
      ("a: { type: string, writeOnly: true }", true),
      ("a: { $ref: '#/components/schemas/Password' }", true),
      ("a: { description: b, allOf: [{ $ref: '#/components/schemas/Password' }] }", true),
      ("a: { oneOf: [{ $ref: '#/components/schemas/Password' }, { type: 'null' }] }", true),
      ("a: { type: array, items: { type: string, format: password } }", true),
      ("a: { type: object, additionalProperties: { format: password } }", true),
      ("a: { type: object, writeOnly: true, properties: { b: { type: string } } }", true),
      ("accessToken: { type: string }", true),
      ("client_secret: { type: [string, 'null'] }", true),
      ("password: { type: string }", true),
      ("tokens: { type: array, items: { type: string } }", true),
      ("token: { type: integer }", true),
      ("ssn: { type: string }", true),
      ("bankAccountNumber: { type: string }", true),
      ("dateOfBirth: { type: string, format: date }", true),
      ("passport: { type: object, properties: { number: { type: string } } }", true),
      ("businessName: { type: string }", false),
      ("next_page_token: { type: string }", false),
      ("token: { type: boolean }", false),
      ("token_type: { type: string }", false),
      ("password: { type: string, enum: [a, b] }", false),
      ("a: { type: object, properties: { b: { type: string, format: password } } }", false),
      ("a: { type: string, readOnly: true }", false),
    ])
  func properties(property: String, isSecret: Bool) throws {
    let sample = try Sample(
      schemas: """
        Password: { type: string, format: password }
        Root: { type: object, properties: { \(property) } }
        """)
    let structure = try sample.client.structure("Root")
    #expect(structure.properties.map(\.isSecret) == [isSecret])
  }

  @Test(
    "A URL that grants access is recognized by its name",
    arguments: [
      ("url: { type: string }", true), ("href: { type: string }", true),
      ("upload_url: { type: string, format: uri }", true),
      ("passwordResetLink: { type: [string, 'null'] }", true),
      ("presignedURL: { type: string }", true), ("avatar_url: { type: string }", false),
      ("url: { type: object, properties: { a: { type: string } } }", false),
      ("uploadURLs: { type: integer }", false),
      ("uploadURLs: { type: array, items: { type: string } }", true),
      ("links: { type: object, additionalProperties: { type: string } }", true),
      ("avatarURLs: { type: array, items: { type: string } }", false),
      ("urls: { type: array, items: { type: [string, 'null'] } }", false),
      ("linked: { type: string }", false),
      ("url: { type: string, writeOnly: true }", false),
    ])
  func urls(property: String, isURL: Bool) throws {
    let sample = try Sample(schemas: "Root: { type: object, properties: { \(property) } }")
    #expect(try sample.client.structure("Root").properties.map(\.isURL) == [isURL])
  }

  @Test("The configuration adds and removes names")
  func configuration() throws {
    let sample = try Sample(
      schemas: """
        Root:
          type: object
          properties:
            employeeNumber: { type: string }
            lineManagerEmployeeNumber: { type: string }
            trackingToken: { type: string }
            token: { type: string }
            signature: { type: string }
            contract_signature: { type: string }
        """)
    let names = SecretNameList(
      adding: ["employee number"], except: ["tracking_token", "signature"])
    let configuration = ClientConfiguration(
      name: "Sample", runtime: RuntimeSettings(secretNames: names))
    let client = sample.client(configuration).client
    let secrets = try client.structure("Root").properties.filter(\.isSecret).map(\.wireName)
    #expect(secrets == ["employeeNumber", "lineManagerEmployeeNumber", "token"])
  }

  @Test("All marked values of an operation, by wire name and in order")
  func fields() throws {
    let sample = try Sample(
      """
      paths:
        /a:
          post:
            operationId: send
            parameters:
              - { name: pin, in: query, schema: { type: string, format: password } }
              - { name: api_token, in: query, schema: { type: string } }
            requestBody:
              content:
                application/json: { schema: { $ref: "#/components/schemas/Node" } }
                application/x-www-form-urlencoded: { schema: { type: object, properties: { form_key: { writeOnly: true } } } }
            responses:
              "204": { description: "" }
              "400": { description: "", content: { application/json: { schema: { anyOf: [{ type: object, properties: { echo: { format: password } } }] } } } }
        /b:
          get:
            operationId: receive
            responses: { "204": { description: "" } }
      components:
        schemas:
          Node:
            type: object
            properties:
              token: { type: string }
              zip-code: { type: string, format: password }
              next: { $ref: "#/components/schemas/Node" }
              all: { type: array, items: { additionalProperties: { $ref: "#/components/schemas/Leaf" } } }
          Leaf: { allOf: [{ $ref: "#/components/schemas/Node" }, { properties: { inner: { writeOnly: true } } }] }
      """)
    let fields = try sample.operation("send").secretFields
    #expect(fields == ["echo", "form_key", "inner", "pin", "zip-code"])
    #expect(try sample.operation("receive").secretFields == [])
  }

  @Test("A long chain of schemas is searched to its end", .timeLimit(.minutes(5)))
  func chain() throws {
    let length = 5_000
    let links = (0..<length).map { index in
      "S\(index): { type: object, properties: { next: { $ref: '#/components/schemas/S\(index + 1)' } } }"
    }
    let sample = try Sample(
      schemas: """
        \(links.joined(separator: "\n"))
        S\(length): { type: object, properties: { end: { type: string, writeOnly: true } } }
        Root: { $ref: '#/components/schemas/S0' }
        """)
    #expect(try sample.operation("getRoot").secretFields == ["end"])
  }

  @Test("The same rules apply to parameters, headers and bodies")
  func elsewhere() throws {
    let sample = try Sample(
      """
      paths:
        /a:
          post:
            operationId: send
            parameters:
              - { name: X-Api-Token, in: header, schema: { type: string } }
              - { name: pin, in: query, schema: { type: string, format: password } }
              - { name: page, in: query, schema: { type: string } }
            requestBody: { content: { text/plain: { schema: { type: string, format: password } } } }
            responses:
              "204":
                description: ""
                headers:
                  X-Token: { schema: { type: string } }
                  X-Key: { schema: { type: string, format: password } }
                  X-Page: { schema: { type: string } }
      """)
    let operation = try sample.operation("send")
    #expect(operation.parameters.map(\.isSecret) == [true, true, false])
    #expect(operation.body?.isSecret == true)
    #expect(operation.arguments.map(\.isSecret) == [true, true, false, true])
    guard case .structure(let structure) = operation.success else { return #expect(Bool(false)) }
    #expect(structure.headers.map(\.isSecret) == [true, true, false])
  }
}
