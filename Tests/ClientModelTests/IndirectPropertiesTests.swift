import OpenAPI
import Testing

@testable import ClientModel

@Suite("Recursive values")
struct IndirectPropertiesTests {
  @Test("A property of its own type is boxed, except in a list or a map")
  func direct() throws {
    let structure = try Sample(
      schemas: """
        Root:
          properties:
            next: { $ref: "#/components/schemas/Root" }
            list: { type: array, items: { $ref: "#/components/schemas/Root" } }
            map: { additionalProperties: { $ref: "#/components/schemas/Root" } }
            indirectNext: { type: string }
        """
    ).client.structure("Root")
    #expect(structure.properties.map(\.box) == ["indirectNextBox", nil, nil, nil])
  }

  @Test("All properties of a cycle are boxed, and none outside it")
  func mutual() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/A" } } }
        A: { properties: { b: { $ref: "#/components/schemas/B" }, c: { $ref: "#/components/schemas/C" } } }
        B: { properties: { a: { $ref: "#/components/schemas/A" } } }
        C: { properties: { text: { type: string } } }
        """
    ).client
    #expect(try client.structure("Root").properties.map(\.box) == [nil])
    #expect(try client.structure("A").properties.map(\.box) == ["indirectB", nil])
    #expect(try client.structure("B").properties.map(\.box) == ["indirectA"])
  }

  @Test("A cycle through a nested type, and one through a union")
  func nestedAndUnion() throws {
    let client = try Sample(
      schemas: """
        Root:
          properties:
            inner: { properties: { root: { $ref: "#/components/schemas/Root" } } }
            choice: { $ref: "#/components/schemas/Choice" }
        Choice: { oneOf: [{ type: string }, { $ref: "#/components/schemas/Sum" }] }
        Sum: { required: [left], properties: { left: { $ref: "#/components/schemas/Choice" } } }
        """
    ).client
    #expect(try client.structure("Root").properties.map(\.box) == ["indirectInner", nil])
    #expect(try client.structure("Root.Inner").properties.map(\.box) == ["indirectRoot"])
    #expect(try client.union("Choice").isIndirect)
    #expect(try client.structure("Sum").properties.map(\.box) == ["indirectLeft"])
  }

  @Test("An alias of itself is any JSON, with a warning")
  func alias() throws {
    let made = try Sample(
      schemas: """
        Root: { properties: { list: { $ref: "#/components/schemas/List" } } }
        List: { type: array, items: { $ref: "#/components/schemas/List" } }
        """
    ).client()
    #expect(made.messages.count == 1)
    #expect(made.messages.first?.hasPrefix("warning: schema 'List' contains itself") == true)
    #expect(
      try made.client.structure("Root").summary == ["list: [JSONValue] optional"])
  }
}
