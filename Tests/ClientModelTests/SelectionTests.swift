import OpenAPI
import Testing

@testable import ClientModel

@Suite("Selecting operations")
struct SelectionTests {
  @Test("An operation is taken for its tag or its operationId")
  func selection() throws {
    #expect(try ids(tags: ["a"]) == ["one", "two"])
    #expect(try ids(operations: ["three"]) == ["three"])
    #expect(try ids(tags: ["b"], operations: ["one"]) == ["one", "two"])
    #expect(try ids() == ["one", "two", "three"])
  }

  @Test("What is not there is an error that says what is")
  func unknown() throws {
    let configuration = ClientConfiguration(name: "Sample", tags: ["c"], operations: ["four"])
    #expect(
      try sample().client(configuration).messages == [
        "error: no operation has the tag 'c'", "error: no operation has the operation 'four'",
      ])
  }

  @Test("A part has the same names as the whole")
  func stability() throws {
    let sample = try sample()
    let whole = sample.client
    for id in ["one", "two", "three"] {
      let part = sample.client(ClientConfiguration(name: "Sample", operations: [id])).client
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
    let configuration = ClientConfiguration(name: "Sample", tags: tags, operations: operations)
    let made = try sample().client(configuration)
    #expect(made.messages.isEmpty)
    return made.client.operations.map(\.id)
  }

  /// All three have names that meet others.
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
