import OpenAPI
import Testing

@testable import ClientModel

@Suite("Inline schemas that inherit from the one around them", .timeLimit(.minutes(1)))
struct SelfInclusionTests {
  @Test("The type that is being declared is used again")
  func one() throws {
    let client = try Sample(
      schemas: """
        Root:
          properties:
            next: { allOf: [{ $ref: "#/components/schemas/Root" }, { required: [p], properties: { p: { type: integer } } }] }
        """
    ).client
    #expect(try client.structure("Root").summary == ["next: Root.Next optional"])
    let next = try client.structure("Root.Next")
    #expect(next.summary == ["next: Root.Next optional", "p: Int required"])
    #expect(next.properties.map(\.box) == ["indirectNext", nil])
  }

  @Test("Many of them do not multiply")
  func many() throws {
    let properties = (0..<12).map { index in
      "    p\(index): { allOf: [{ $ref: '#/components/schemas/Root' }, { properties: { q\(index): { enum: [a\(index), b] } } }] }"
    }
    let client = try Sample(
      schemas: "Root:\n  properties:\n" + properties.joined(separator: "\n")
    ).client
    #expect(client.declaredTypeCount < 30)
  }
}
