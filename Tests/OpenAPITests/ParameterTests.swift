import Diagnostics
import OpenAPI
import Testing
import YAML

@Suite struct ParameterTests {
  @Test func defaultsOfEachPlace() throws {
    let loaded = try loadPaths(
      """
      /{p}:
        get:
          responses: {'204': {description: none}}
          parameters:
            - {name: p, in: path, required: true, schema: {type: string}}
            - {name: q, in: query, schema: {type: array, items: {}}}
            - {name: h, in: header, schema: {type: string}}
            - {name: c, in: cookie, schema: {type: string}}
            - {name: d, in: query, style: deepObject, explode: true, schema: {type: object}}
            - {name: s, in: query, style: spaceDelimited, schema: {type: array, items: {}}}
            - {name: e, in: query, explode: false, allowReserved: true, schema: {type: string}}
      """)
    #expect(loaded.messages == [])
    let parameters = try loaded.operation.parameters
    #expect(
      parameters.map(\.style) == [
        .simple, .form, .simple, .form, .deepObject, .spaceDelimited, .form,
      ])
    #expect(parameters.map(\.explode) == [false, true, false, true, true, false, false])
    #expect(parameters.map(\.isRequired) == [true, false, false, false, false, false, false])
    #expect(parameters.map(\.allowReserved).last == true)
  }

  @Test func mergedFromThePathItem() throws {
    let loaded = try loadPaths(
      """
      /:
        parameters:
          - {name: a, in: query, description: old, schema: {type: string}}
          - {name: b, in: query, schema: {type: string}}
          - {name: X-H, in: header, description: old, schema: {type: string}}
        get:
          responses: {'204': {description: none}}
          parameters:
            - {name: a, in: query, description: new, schema: {type: string}}
            - {name: x-h, in: header, description: new, schema: {type: string}}
            - {name: b, in: cookie, schema: {type: string}}
      """)
    #expect(loaded.messages == [])
    let parameters = try loaded.operation.parameters
    #expect(parameters.map(\.name) == ["b", "a", "x-h", "b"])
    #expect(parameters.map(\.description) == [nil, "new", "new", nil])
  }

  @Test func headersThatAreDescribedElsewhere() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses: {'204': {description: none}}
          parameters:
            - {name: Accept, in: header, schema: {type: string}}
            - {name: content-type, in: header, schema: {type: string}}
            - {name: AUTHORIZATION, in: header, schema: {type: string}}
            - {name: accept, in: query, schema: {type: string}}
      """)
    #expect(loaded.messages == [])
    #expect(try loaded.operation.parameters.map(\.place) == [.query])
  }

  @Test func content() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses: {'204': {description: none}}
          parameters:
            - name: filter
              in: query
              content: {application/json: {schema: {type: object}, example: {a: 1}}, text/plain: {}}
      """)
    #expect(
      loaded.messages == [
        "10: warning: the content of a parameter must have one media type; 'application/json' is used"
      ])
    let parameter = try #require(try loaded.operation.parameters.first)
    #expect(parameter.mediaType == "application/json")
    #expect(try loaded.schemas[try #require(parameter.schema)].types == [.object])
    #expect(parameter.examples.count == 1)
  }

  @Test func examples() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses: {'204': {description: none}}
          parameters:
            - name: a
              in: query
              schema: {type: string}
              example: 1
              examples: {two: {value: 2}, far: {externalValue: 'https://example.com'}, raw: 3}
      """)
    #expect(
      loaded.messages == [
        "12: warning: the example 'raw' has no 'value'; it is read as the value itself"
      ])
    let examples = try loaded.operation.parameters[0].examples
    #expect(examples.map(\.name) == [nil, "two", "far", "raw"])
    #expect(examples.map(\.value?.int) == [1, 2, nil, 3])
  }

  @Test func pathTemplate() throws {
    let loaded = try loadPaths(
      """
      /{id}/{customerId}:
        get:
          responses: {'204': {description: none}}
          parameters:
            - {name: customerID, in: path, required: true, schema: {type: string}}
            - {name: id, in: path, schema: {type: string}}
      """)
    #expect(
      loaded.messages == [
        "5: warning: the path parameter 'customerId' is not declared; it is read as a string"
          + " | add it to 'parameters', with 'in: path' and 'required: true'",
        "8: warning: the path '/{id}/{customerId}' has no '{customerID}'; the parameter is ignored"
          + " | did you mean 'customerId'?",
        "9: warning: the path parameter 'id' must have 'required: true'",
      ])
    let parameters = try loaded.operation.parameters
    #expect(parameters.map(\.name) == ["id", "customerId"])
    #expect(parameters.allSatisfy { $0.isRequired && $0.place == .path })
    #expect(try loaded.schemas[try #require(parameters[1].schema)].types == [.string])
  }

  @Test(arguments: ["/a/{id", "/a/id}", "/a/{}", "/a/{b{c}}"])
  func malformedTemplates(_ path: String) throws {
    let loaded = try loadPaths(
      "'\(path)': {get: {responses: {'204': {description: none}}}}")
    #expect(
      loaded.messages.contains(
        "4: error: the braces in the path '\(path)' are unbalanced or empty"))
  }

  @Test func duplicates() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses: {'204': {description: none}}
          parameters:
            - {name: a, in: query, schema: {type: string}}
            - &b {name: b, in: query, schema: {type: string}}
            - {name: a, in: query, schema: {type: integer}}
            - {name: a, in: cookie, schema: {type: integer}}
      """)
    #expect(
      loaded.messages == [
        "10: error: the query parameter 'a' is declared twice | 8: first used here"
      ])
  }

  @Test func theSameReferenceTwice() throws {
    let loaded = try Fixture([
      "spec.yaml": """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      paths:
        /:
          get:
            responses: {'204': {description: none}}
            parameters:
              - $ref: '#/components/parameters/A'
              - $ref: '#/components/parameters/A'
      components:
        parameters:
          A: {name: a, in: query, schema: {type: string}}
      """
    ]).load()
    #expect(
      loaded.messages == [
        "9: warning: the query parameter 'a' is declared twice | 8: first used here"
      ])
    #expect(try loaded.operation.parameters.count == 1)
  }

  @Test func mistakes() throws {
    let loaded = try loadPaths(
      """
      /:
        get:
          responses: {'204': {description: none}}
          parameters:
            - {in: query, schema: {type: string}}
            - {name: b, schema: {type: string}}
            - {name: c, in: body, schema: {type: string}}
            - {name: d, in: qeury, schema: {type: string}}
            - {name: e, in: query, type: integer, format: int32}
            - {name: f, in: query}
            - {name: g, in: query, style: simple, schema: {type: string}}
            - {name: h, in: query, required: 'true', schema: {type: string}, requird: true}
            - text
      """)
    #expect(
      loaded.messages == [
        "8: error: the parameter has no 'name'",
        "9: error: the parameter has no 'in'",
        "10: error: a parameter cannot be in 'body'"
          + " | in OpenAPI 3, describe a body with 'requestBody'",
        "11: error: a parameter cannot be in 'qeury' | did you mean 'query'?",
        "12: warning: 'type' of a parameter belongs in its 'schema'; it is used as the schema",
        "13: warning: the parameter 'f' has no 'schema'; it is read as a string",
        "14: warning: a query parameter cannot have the style 'simple'; it is read as 'form'",
        "15: warning: 'required' must be true or false, not a string | remove the quotes",
        "15: warning: unknown keyword 'requird' in parameter | did you mean 'required'?",
        "16: error: a parameter must be a mapping, not a string",
      ])
    let parameters = try loaded.operation.parameters
    #expect(parameters.map(\.name) == ["e", "f", "g", "h"])
    let schema = try loaded.schemas[try #require(parameters[0].schema)]
    #expect(schema.types == [.integer])
    #expect(schema.format == "int32")
    #expect(parameters[3].isRequired)
  }
}
