import Diagnostics
import OpenAPI
import Testing
import YAML

@Suite struct ResponseTests {
  @Test func statuses() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses:
            200: {description: a}
            '201': {description: b}
            4XX: {description: c}
            5xx: {description: d}
            default: {description: e}
            x-own: {}
      """)
    #expect(loaded.messages == [])
    let responses = try loaded.operation.responses
    #expect(
      responses.map(\.status) == [.code(200), .code(201), .range(4), .range(5), .default])
    #expect(responses.map(\.location.line) == [7, 8, 9, 10, 11])
    #expect(responses.map(\.description) == ["a", "b", "c", "d", "e"])
  }

  @Test(arguments: ["20", "600", "099", "2X0", "XXX", "6XX", "0XX", "ok", "2000", "+20", "٢٠٠"])
  func invalidStatuses(_ status: String) throws {
    let loaded = try loadPaths("/: {get: {responses: {'\(status)': {description: a}}}}")
    #expect(
      loaded.messages == [
        "4: error: '\(status)' is not a status | use a number from 100 to 599, a range such as '4XX', or 'default'"
      ])
  }

  @Test func statusTwice() throws {
    let loaded = try loadPaths(
      "/:\n  get:\n    responses:\n      4xx: {description: a}\n      4XX: {description: b}")
    #expect(
      loaded.messages == [
        "8: error: the status '4XX' is used twice | 7: first used here"
      ])
  }

  @Test func missing() throws {
    #expect(
      try loadPaths("/: {get: {}}", version: "3.0.3").messages
        == ["4: warning: the operation has no 'responses'"])
    // Optional in 3.1.
    #expect(try loadPaths("/: {get: {}}").messages == [])
    #expect(
      try loadPaths("/: {get: {responses: {}}}").messages == ["4: warning: 'responses' is empty"])
  }

  @Test func headers() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses:
            '200':
              description: a
              x-own: 1
              links: {next: {$ref: '#/nowhere'}}
              headers:
                Location: {required: true, description: d, schema: {type: string}, example: /a}
                x-request-id: {schema: {type: string}}
                content-type: {schema: {type: string}}
                X-Content: {deprecated: true, content: {application/json: {schema: {type: object}}}}
      """)
    #expect(loaded.messages == [])
    let response = try loaded.operation.responses[0]
    #expect(response.extensions["x-own"]?.int == 1)
    #expect(response.headers.map(\.name) == ["Location", "x-request-id", "X-Content"])
    #expect(response.headers.map(\.isRequired) == [true, false, false])
    #expect(response.headers.map(\.isDeprecated) == [false, false, true])
    #expect(response.headers[0].examples[0].value?.string == "/a")
    #expect(try loaded.schemas[try #require(response.headers[2].schema)].types == [.object])
  }

  @Test func content() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses:
            '200':
              description: a
              content:
                application/json; charset=utf-8: {schema: {type: object}}
                image/*:
                json: {schema: {}}
                text/plain: {examples: [one, two], schem: {}}
      """)
    #expect(
      loaded.messages == [
        "11: warning: 'image/*' must be a mapping, not null",
        "12: warning: 'json' is not a media type; it is read as 'application/json'",
        "13: warning: 'examples' must be a mapping from names to examples here, not a list",
        "13: warning: unknown keyword 'schem' in media type | did you mean 'schema'?",
      ])
    let content = try loaded.operation.responses[0].content
    #expect(
      content.map(\.name) == [
        "application/json; charset=utf-8", "image/*", "application/json", "text/plain",
      ])
    #expect(content[3].examples.map(\.value?.string) == ["one", "two"])
  }

  @Test(arguments: [
    ("json", ["application/json"]), ("*", ["*/*"]), ("''", ["*/*"]), ("nothing", ["*/*"]),
    ("application/json, application/xml", ["application/json", "application/xml"]),
    ("text;charset=utf-8", ["text/plain;charset=utf-8"]),
  ])
  func mediaTypesThatAreNone(key: String, names: [String]) throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses:
            '200': {description: a, content: {'\(key == "''" ? "" : key)': {schema: {type: string}}}}
      """)
    #expect(try loaded.operation.responses[0].content.map(\.name) == names)
    #expect(loaded.messages.count == 1)
    #expect(loaded.messages[0].contains("is not a media type; it is read as '\(names[0])'"))
  }

  @Test func aMediaTypeThatIsThereAnyway() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses:
            '200': {description: a, content: {'text/csv, text/plain': {}, text/csv: {example: own}}}
      """)
    let content = try loaded.operation.responses[0].content
    #expect(content.map(\.name) == ["text/plain", "text/csv"])
    #expect(content[1].examples.count == 1)
  }

  @Test(arguments: ["101", "1XX", "204", "205", "304"])
  func statusesWithoutContent(status: String) throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses:
            '\(status)': {description: a, content: {application/json: {}}}
            '200': {description: b, content: {application/json: {}}}
      """)
    #expect(try loaded.operation.responses.map(\.content.count) == [0, 1])
    #expect(
      loaded.messages == [
        "7: warning: a response with the status \(status) has no content; the described content is ignored | see RFC 9110, section 15; describe the content for another status, such as 200"
      ])
  }

  @Test func inUnusedComponents() throws {
    let loaded = try load(
      """
      components:
        responses: {R: {description: a, headrs: {}}}
        parameters: {P: {name: p}}
        requestBodies: {B: {}}
        headers: {H: text}
        examples: {E: {$ref: '#/no'}}
        schema: {}
      """)
    #expect(
      loaded.messages == [
        "7: warning: unknown keyword 'headrs' in response | did you mean 'headers'?",
        "8: error: the parameter has no 'in'",
        "9: warning: the request body has no 'content'",
        "10: error: a header must be a mapping, not a string",
        "11: error: '#/no' does not exist",
        "12: warning: unknown keyword 'schema' in 'components' | did you mean 'schemas'?",
      ])
  }
}
