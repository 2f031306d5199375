import Diagnostics
import OpenAPI
import Testing
import YAML

@Suite struct OperationTests {
  @Test func allFields() throws {
    let loaded = try loadPaths(
      """
      /:
        summary: Of the path
        servers: [{url: https://path.example}]
        x-path: 1
        put:
          operationId: replace
          tags: [a, b]
          description: d
          deprecated: true
          requestBody:
            required: true
            content: {application/json: {schema: {type: object}, example: 1}}
          responses: {'204': {description: none}}
          callbacks: {done: {$ref: '#/nowhere'}}
          externalDocs: {url: https://example.com}
          x-own: {a: 1}
        post:
          summary: Own
          servers: [{url: https://own.example}]
          responses: {'204': {description: none}}
      """)
    #expect(loaded.messages == ["17: warning: '#/nowhere' does not exist"])
    let operations = try #require(loaded.document?.operations)
    let put = operations[0]
    #expect(operations.map(\.method) == ["put", "post"])
    #expect(operations.map(\.id) == ["replace", nil])
    #expect(operations.map(\.summary) == ["Of the path", "Own"])
    #expect(operations.map(\.servers[0].url) == ["https://path.example", "https://own.example"])
    #expect(put.tags == ["a", "b"])
    #expect(put.description == "d")
    #expect(put.isDeprecated)
    #expect(put.location.line == 8)
    #expect(put.requestBody?.isRequired == true)
    #expect(put.requestBody?.content[0].name == "application/json")
    #expect(put.requestBody?.content[0].examples[0].value?.int == 1)
    #expect(put.extensions["x-own"]?.mapping?["a"]?.int == 1)
  }

  @Test func encodings() throws {
    let loaded = try loadPaths(
      """
      /:
        post:
          responses: {'204': {description: none}}
          requestBody:
            content:
              multipart/form-data:
                schema: {type: object}
                encoding:
                  file: {contentType: image/png, headers: {X-A: {schema: {type: string}}}}
                  list: {style: pipeDelimited, explode: false, allowReserved: true}
                  bad: {style: simple}
      """)
    #expect(
      loaded.messages == [
        "14: warning: an encoding cannot have the style 'simple'; it is ignored"
      ])
    let encodings = try #require(try loaded.operation.requestBody?.content[0].encodings)
    #expect(encodings.map(\.property) == ["file", "list", "bad"])
    #expect(encodings[0].contentType == "image/png")
    #expect(encodings[0].headers.map(\.name) == ["X-A"])
    #expect(encodings[1].style == .pipeDelimited)
    #expect(encodings[1].explode == false)
    #expect(encodings[1].allowReserved)
  }

  @Test func duplicateIDs() throws {
    let loaded = try loadPaths(
      """
      /a:
        get: {operationId: same, responses: {'204': {description: none}}}
      /b:
        get: {operationId: same, responses: {'204': {description: none}}}
        put: {operationId: '', responses: {'204': {description: none}}}
      """)
    #expect(
      loaded.messages == [
        "7: warning: the operationId 'same' is not unique and is ignored; the names are derived from the paths | 5: 'get /a' already uses it",
        "8: warning: 'operationId' is empty and ignored",
      ])
    #expect(loaded.document?.operations.map(\.id) == [nil, nil, nil])
  }

  @Test func unknownKeywords() throws {
    let loaded = try loadPaths(
      """
      a:
        gett: {}
        fetch: {}
        get: {operationID: a, responses: {'204': {descripton: none}}}
      """)
    #expect(
      loaded.messages == [
        "4: warning: a path must begin with '/': 'a' is read as '/a'",
        "5: warning: unknown keyword 'gett' in path item | did you mean 'get'?",
        "6: warning: unknown keyword 'fetch' in path item",
        "7: warning: unknown keyword 'operationID' in operation | did you mean 'operationId'?",
        "7: warning: the response has no 'description'",
        "7: warning: unknown keyword 'descripton' in response | did you mean 'description'?",
      ])
  }

  @Test func pathItemBesideAReference() throws {
    let loaded = try loadPaths(
      """
      /a:
        $ref: '#/paths/~1b'
        get: {summary: a, responses: {'204': {description: none}}}
        put: {responses: {'204': {description: none}}}
      /b:
        get: {summary: b, responses: {'204': {description: none}}}
        patch: {responses: {'204': {description: none}}}
      """)
    #expect(
      loaded.messages == [
        "6: warning: 'get' is also in the referenced path item; this one is used"
      ])
    let operations = try #require(loaded.document?.operations)
    #expect(
      operations.map { "\($0.method) \($0.path)" } == [
        "patch /a", "get /a", "put /a", "get /b", "patch /b",
      ])
    #expect(operations[1].summary == "a")
  }

  @Test func operationsOfOneMethodAndPathAreToldApartByAFragment() throws {
    let loaded = try loadPaths(
      """
      /sources/{id}:
        post: {operationId: update, responses: {'200': {description: done}}}
        parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      /sources/{id}#remove:
        post: {operationId: remove, responses: {'200': {description: done}}}
        parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      /#:
        get: {operationId: root, responses: {'200': {description: done}}}
      '#/x':
        get: {responses: {'200': {description: done}}}
      """)
    #expect(
      loaded.messages == ["12: warning: a path must begin with '/': '' is read as '/'"])
    let operations = try #require(loaded.document?.operations)
    #expect(operations.map(\.path) == ["/sources/{id}", "/sources/{id}", "/", "/"])
    #expect(operations.map(\.id) == ["update", "remove", "root", nil])
  }
}
