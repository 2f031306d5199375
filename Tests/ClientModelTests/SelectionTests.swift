import OpenAPI
import Testing

@testable import ClientModel

@Suite("Selecting operations")
struct SelectionTests {
  @Test("An operation is selected by its tag or its operationId")
  func selection() throws {
    #expect(try ids(tags: ["a"]) == ["one", "two"])
    #expect(try ids(operations: ["three"]) == ["three"])
    #expect(try ids(tags: ["b"], operations: ["one"]) == ["one", "two"])
    #expect(try ids() == ["one", "two", "three"])
  }

  @Test("Paths select too, with '*' for all with a prefix, and excluded operations are omitted")
  func pathsAndExclusion() throws {
    func ids(_ include: OperationFilter, _ exclude: OperationFilter = OperationFilter()) throws
      -> [String]
    {
      let configuration = ClientConfiguration(name: "Sample", include: include, exclude: exclude)
      let made = try sample().client(configuration)
      #expect(made.messages.isEmpty)
      return made.client.operations.map(\.id)
    }
    #expect(try ids(OperationFilter(paths: ["/one"])) == ["one"])
    #expect(try ids(OperationFilter(paths: ["/t*"])) == ["two", "three"])
    #expect(try ids(OperationFilter(), OperationFilter(paths: ["/t*"])) == ["one"])
    #expect(
      try ids(OperationFilter(tags: ["a"]), OperationFilter(operations: ["one"])) == ["two"])
    let unknown = ClientConfiguration(name: "Sample", exclude: OperationFilter(paths: ["/x*"]))
    #expect(try sample().client(unknown).messages == ["error: no operation has the path '/x*'"])
  }

  @Test("An operation that the document ignores is omitted")
  func ignored() throws {
    let sample = try Sample(
      """
      paths:
        /one: {get: {operationId: one, responses: {"204": {description: Nothing}}}}
        /two:
          get: {operationId: two, x-speakeasy-ignore: true, responses: {"204": {description: Nothing}}}
      """)
    #expect(sample.client.operations.map(\.id) == ["one"])
  }

  @Test("A selection without a match is an error that lists the possibilities")
  func unknown() throws {
    let configuration = ClientConfiguration(
      name: "Sample", include: OperationFilter(tags: ["c"], operations: ["four"]))
    #expect(
      try sample().client(configuration).messages == [
        "error: no operation has the tag 'c'", "error: no operation has the operation 'four'",
      ])
  }

  @Test("A selection has the same names as the whole document")
  func stability() throws {
    let sample = try sample()
    let whole = sample.client
    for id in ["one", "two", "three"] {
      let part = sample.client(
        ClientConfiguration(name: "Sample", include: OperationFilter(operations: [id]))
      ).client
      let operation = try #require(part.operations.first)
      #expect(part.operations.count == 1)
      #expect(whole.operations.contains(operation))
      for type in part.types { #expect(whole.types.contains(type), "\(type.name)") }
      let methods = part.resources.flatMap(\.all).flatMap(\.methods)
      #expect(methods.map(\.operation) == [operation.name])
      let names = whole.resources.flatMap(\.all).map(\.typeName)
      #expect(part.resources.allSatisfy { names.contains($0.typeName) })
    }
    #expect(Set(whole.operations.map(\.callName)).count == 3)
  }

  private func ids(tags: [String] = [], operations: [String] = []) throws -> [String] {
    let configuration = ClientConfiguration(
      name: "Sample", include: OperationFilter(tags: tags, operations: operations))
    let made = try sample().client(configuration)
    #expect(made.messages.isEmpty)
    return made.client.operations.map(\.id)
  }

  /// The names of all three collide with others.
  private func sample() throws -> Sample {
    try Sample(
      """
      paths:
        /one:
          get:
            operationId: one
            tags: [a]
            x-speakeasy-group: things
            x-speakeasy-name-override: get
            responses:
              "200":
                description: ""
                content: { application/json: { schema: { $ref: "#/components/schemas/thing" } } }
        /two:
          get:
            operationId: two
            tags: [a, b]
            x-speakeasy-group: things
            x-speakeasy-name-override: get
            responses:
              "200":
                description: ""
                content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
              "400":
                description: ""
                content: { application/json: { schema: { properties: { a: { type: string } } } } }
        /three:
          get:
            operationId: three
            x-speakeasy-group: things.get
            responses:
              "200":
                description: ""
                content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } }
      components:
        schemas:
          thing: { properties: { a: { type: string } } }
          Thing: { properties: { thing: { properties: { b: { type: string } } } } }
          Error: { properties: { c: { $ref: "#/components/schemas/thing" } } }
      """)
  }
}
