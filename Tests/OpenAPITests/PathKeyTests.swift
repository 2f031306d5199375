import OpenAPI
import Testing

@Suite struct PathKeyTests {
  @Test func aQueryIsSentWithEachCall() throws {
    let loaded = try loadPaths(
      """
      /things?mode=fixed%20one&q={word}&flag:
        get:
          parameters: [{name: word, in: path, required: true, schema: {type: string}}]
          responses: {'204': {description: a}}
      """)
    let operation = try loaded.operation
    #expect(operation.path == "/things")
    #expect(operation.query.map(\.name) == ["mode", "flag"])
    #expect(operation.query.map(\.value) == ["fixed one", ""])
    #expect(operation.parameters.map(\.name) == ["q"])
    #expect(operation.parameters.map(\.place) == [.query])
    #expect(
      loaded.messages == [
        "4: warning: the path contains a query, which is sent with every request | describe it as a parameter with 'in: query'"
      ])
  }

  @Test func operatorsOfURITemplates() throws {
    let loaded = try loadPaths(
      """
      /v1/{+name}/{id}{?limit,page}:
        get:
          parameters:
            - {name: name, in: path, required: true, schema: {type: string}}
            - {name: id, in: path, required: true, schema: {type: string}}
          responses: {'204': {description: a}}
      """)
    let operation = try loaded.operation
    #expect(operation.path == "/v1/{name}/{id}")
    #expect(operation.parameters.map(\.name) == ["name", "id"])
    #expect(operation.parameters.map(\.allowReserved) == [true, false])
    #expect(
      loaded.messages == [
        "4: warning: '{+name}' is read as '{name}', whose value keeps its slashes | write it without '+', and set 'allowReserved' of the parameter",
        "4: warning: '{?limit,page}' is not part of a path and is ignored | describe its parameters with 'in: query'",
      ])
  }

  @Test func aFragmentIsLeftOut() throws {
    let loaded = try loadPaths(
      """
      /things#part:
        get: {responses: {'204': {description: a}}}
      """)
    #expect(try loaded.operation.path == "/things")
    #expect(loaded.messages == [])
  }
}
