import OpenAPI
import Testing

@testable import ClientModel

@Suite("Types shadowed by a nested type")
struct HiddenTypeTests {
  @Test("They have an alias where they are used inside, and rename nothing")
  func alias() throws {
    let client = try Sample(
      schemas: """
        Root:
          properties:
            status: { type: string, enum: [a, b] }
            other: { $ref: "#/components/schemas/Status" }
            part: { type: object, properties: { deep: { type: array, items: { $ref: "#/components/schemas/Status" } } } }
            free: { $ref: "#/components/schemas/Free" }
        Status: { type: object, properties: { code: { type: integer } } }
        Free: { type: object, properties: { status: { $ref: "#/components/schemas/Status" } } }
        """
    ).client
    #expect(
      try client.structure("Root").properties.map(\.type.swiftName) == [
        "Root.Status", "StatusModel", "Root.Part", "Free",
      ])
    #expect(try client.structure("Root.Part").properties.map(\.type.swiftName) == ["[StatusModel]"])
    #expect(try client.structure("Free").properties.map(\.type.swiftName) == ["Status"])
    #expect(
      client.types.compactMap { if case .alias(let alias) = $0 { alias.target } else { nil } }
        == ["Status"])
  }
}
