import Diagnostics
import OpenAPI
import Testing
import YAML

@Suite struct RootTests {
  @Test func infoAndTags() throws {
    let loaded = try Fixture([
      "spec.yaml": """
      openapi: 3.1.0
      jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
      info:
        {title: T, version: 1.0, summary: s, description: d, contact: {}, license: {name: MIT}}
      tags: [{name: a, description: d}, b, {description: none}]
      externalDocs: {url: https://example.com}
      webhooks: {hook: {$ref: '#/nowhere'}}
      paths: {/: {get: {responses: {'204': {description: none}}}}}
      x-own: [1]
      path: {}
      """
    ]).load()
    #expect(
      loaded.messages == [
        "4: warning: 'version' must be a string, not a number"
          + " | it is read as '1.0'; put it in quotes",
        "5: warning: a tag must be a mapping, not a string",
        "5: warning: a tag without a name is ignored",
        "7: warning: '#/nowhere' does not exist",
        "10: warning: unknown keyword 'path' in the document | did you mean 'paths'?",
      ])
    let document = try #require(loaded.document)
    #expect(document.info.title == "T")
    #expect(document.info.version == "1.0")
    #expect([document.info.summary, document.info.description] == ["s", "d"])
    #expect(document.tags.map(\.name) == ["a", "b"])
    #expect(document.extensions["x-own"]?.sequence?.count == 1)
    #expect(document.security == nil)
    #expect(document.location.line == 1)
  }

  @Test func missingInfo() throws {
    let paths = "paths: {/: {get: {responses: {'204': {description: none}}}}}\n"
    #expect(
      try Fixture(["spec.yaml": "openapi: 3.1.0\n" + paths]).load().messages
        == ["1: warning: the keyword 'info' is missing"])
    #expect(
      try Fixture(["spec.yaml": "openapi: 3.1.0\ninfo: {title: T}\n" + paths]).load().messages
        == ["2: warning: 'info' has no 'version'"])
  }

  @Test func servers() throws {
    let loaded = try load(
      """
      servers:
        - url: '{scheme}://{host}/v1'
          description: d
          x-own: 1
          variables:
            scheme: {default: https, enum: [http, https], description: e}
        - {url: 'https://{a}.{b}', variables: {a: {enum: [x, y]}, b: {default: q, enum: [p]}}}
        - {description: nothing}
        - https://example.com
      """)
    #expect(
      loaded.messages == [
        "7: warning: the server variable 'host' is not defined",
        "12: warning: the server variable 'a' has no 'default' | 'x' is used",
        "12: warning: the default 'q' is not one of the values under 'enum'",
        "13: warning: a server without 'url' is ignored",
        "14: warning: a server must be a mapping, not a string",
      ])
    let servers = try #require(loaded.document?.servers)
    #expect(servers.map(\.url) == ["{scheme}://{host}/v1", "https://{a}.{b}"])
    #expect(servers[0].variables.map(\.name) == ["scheme"])
    #expect(servers[0].variables[0].allowedValues == ["http", "https"])
    #expect(servers[0].extensions["x-own"]?.int == 1)
    #expect(servers[1].variables[0].defaultValue == "x")
  }

  @Test func diagnosticsInTheOrderOfTheFiles() throws {
    let loaded = try Fixture([
      "spec.yaml": document(
        """
        components:
          schemas:
            A: {$ref: b.yaml}
            B: {type: Object}
        servers: [1]
        """),
      "b.yaml": "type: Object\nitems: {type: Array}\n",
    ]).load()
    #expect(
      loaded.messages == [
        "9: warning: unknown type 'Object'; it is read as 'object'",
        "10: warning: a server must be a mapping, not a number",
        "b.yaml:1: warning: unknown type 'Object'; it is read as 'object' | 8: referenced from here",
        "b.yaml:2: warning: unknown type 'Array'; it is read as 'array' | 8: referenced from here",
      ])
  }
}
