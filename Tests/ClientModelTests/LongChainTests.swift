import OpenAPI
import Testing

@testable import ClientModel

@Suite("Chains of schemas that are deeper than the stack")
struct LongChainTests {
  private static let length = 2_000

  @Test("Nested objects, the last of which contains one of the middle")
  func objects() throws {
    let client = try sample { index, next in
      "{ properties: { next: \(index == Self.length - 1 ? Self.reference(1_000) : next) } }"
    }.client
    #expect(client.types.count == Self.length)
    #expect(try client.structure("S999").properties.map(\.box) == [nil])
    #expect(try client.structure("S1000").properties.map(\.box) == ["indirectNext"])
    #expect(try client.structure("S1999").properties.map(\.box) == ["indirectNext"])
  }

  @Test("Objects composed of objects")
  func composition() throws {
    let client = try sample { index, next in
      "{ allOf: [\(next), { properties: { a\(index): { type: string } } }] }"
    }.client
    #expect(try client.structure("S0").properties.count == Self.length + 1)
  }

  @Test("Unions of unions")
  func unions() throws {
    let client = try sample { index, next in
      "{ oneOf: [\(next), { required: [a\(index)], properties: { a\(index): { type: string } } }] }"
    }.client
    #expect(client.types.count == Self.length)
  }

  @Test("Lists of lists are any JSON below a practical depth")
  func lists() throws {
    let made = try sample { _, next in "{ type: array, items: \(next) }" }.client()
    #expect(made.messages.count == 1)
    #expect(made.client.operations.count == 1)
  }

  @Test("Objects that require one another, in a union")
  func requirements() throws {
    let client = try sample { index, next in
      index == 0
        ? "{ oneOf: [\(next), { required: [a], properties: { a: { type: string } } }] }"
        : "{ required: [next], properties: { next: \(next) } }"
    }.client
    #expect(try client.union("S0").members.count == 2)
  }

  /// Schemas `S0`, `S1`, …, each made from its index and a reference to the next one.
  private func sample(_ schema: (Int, String) -> String) throws -> Sample {
    let schemas = (0..<Self.length).map { index in
      "S\(index): \(schema(index, index == Self.length - 1 ? "{ type: object, properties: { end: {} } }" : Self.reference(index + 1)))"
    }
    return try Sample(
      schemas: (["Root: \(Self.reference(0))"] + schemas).joined(separator: "\n"))
  }

  private static func reference(_ index: Int) -> String {
    "{ $ref: \"#/components/schemas/S\(index)\" }"
  }
}
