import Testing
import YAML

@testable import OpenAPI

/// The additions of OpenAPI 3.2.
@Suite struct OpenAPI32Tests {
  private static let document = """
    openapi: 3.2.0
    $self: https://example.com/apis/pets.yaml
    info: {title: Pets, version: "1"}
    servers: [{name: production, url: https://example.com}]
    tags:
      - {name: animals, kind: nav}
      - {name: pets, summary: Pets, parent: animals}
    paths:
      /pets:
        query:
          operationId: searchPets
          responses: {"204": {summary: Nothing}}
        additionalOperations:
          Copy:
            operationId: copyPets
            responses: {"204": {summary: Nothing}}
        get:
          operationId: listPets
          responses:
            "200":
              summary: All
              content:
                application/json:
                  schema: {$ref: "https://example.com/apis/pets.yaml#/components/schemas/Pet"}
                  examples:
                    one: {dataValue: {name: Rex}, serializedValue: '{"name":"Rex"}'}
    components:
      schemas: {Pet: {type: object, properties: {name: {type: string}}}}
      securitySchemes:
        device:
          type: oauth2
          oauth2MetadataUrl: https://example.com/.well-known/oauth-authorization-server
          flows:
            deviceAuthorization:
              deviceAuthorizationUrl: https://example.com/device
              tokenUrl: https://example.com/token
              scopes: {}
    """

  @Test func reads() throws {
    let loaded = try Fixture(["spec.yaml": Self.document]).load()
    #expect(loaded.messages == [])
    let document = try #require(loaded.document)
    #expect(document.version == .v3_2)
    #expect(document.servers.first?.name == "production")
    #expect(document.tags.map(\.parent) == [nil, "animals"])
    #expect(document.tags.map(\.kind) == ["nav", nil])
    #expect(Set(document.operations.map(\.httpMethod)) == ["QUERY", "Copy", "GET"])
    let list = try #require(document.operations.first { $0.id == "listPets" })
    let media = try #require(list.responses.first?.content.first)
    #expect(list.responses.first?.description == "All")
    #expect(media.schema == document.namedSchemas.first?.schema)
    #expect(media.examples.first?.value?.mapping?["name"]?.string == "Rex")
    guard case .oauth2(let flows) = document.securitySchemes.first?.kind else {
      Issue.record("the scheme is no OAuth scheme")
      return
    }
    #expect(flows.deviceAuthorization?.deviceAuthorizationURL == "https://example.com/device")
  }

  /// In older documents, a warning names the required version.
  @Test func olderDocuments() throws {
    let loaded = try Fixture([
      "spec.yaml": Self.document.replacing("3.2.0", with: "3.1.0")
    ]).load()
    let versions = loaded.messages.filter { $0.contains("is new in OpenAPI 3.2") }
    #expect(versions.count > 8, "\(loaded.messages)")
    #expect(loaded.document?.operations.count == 3)
  }

  @Test(
    arguments: [
      ("additionalOperations: {'A B': {responses: {}}}", "error: 'A B' is not an HTTP method"),
      ("additionalOperations: {POST: {responses: {}}}", "error: 'POST' has its own keyword"),
      (
        "post: {parameters: [{name: q, in: querystring, schema: {type: object}}], responses: {}}",
        "the parameter 'q' in 'querystring' must have 'content'; it is sent as a form"
      ),
    ])
  func problems(item: String, message: String) throws {
    let loaded = try Fixture([
      "spec.yaml": """
      openapi: 3.2.0
      info: {title: Pets, version: "1"}
      paths:
        /pets:
          get: {responses: {"204": {}}}
          \(item)
      """
    ]).load()
    #expect(loaded.messages.contains { $0.contains(message) }, "\(loaded.messages)")
  }

  @Test func wholeQuery() throws {
    func messages(version: String) throws -> [String] {
      try Fixture([
        "spec.yaml": """
        openapi: \(version)
        info: {title: Pets, version: "1"}
        paths:
          /pets:
            parameters: [{name: page, in: query, schema: {type: string}}]
            get:
              parameters: [{name: q, in: querystring, content: {application/json: {schema: {}}}}]
              responses: {"204": {description: none}}
        """
      ]).load().messages
    }
    let beside =
      "5: warning: the parameter 'q' is the whole query; 'page' is sent after it | 7: the whole query"
    #expect(try messages(version: "3.2.0") == [beside])
    #expect(
      try messages(version: "3.1.0") == [
        beside,
        "7: warning: parameters in 'querystring' are new in OpenAPI 3.2; this one is read as there",
      ])
  }

  @Test func parents() throws {
    let loaded = try Fixture([
      "spec.yaml": Self.document.replacing("parent: animals", with: "parent: animal")
    ]).load()
    #expect(
      loaded.messages == [
        "7: warning: the parent tag 'animal' does not exist | did you mean 'animals'?"
      ])
  }
}
