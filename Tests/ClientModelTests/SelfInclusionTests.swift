import OpenAPI
import Testing

@testable import ClientModel

@Suite("Inline schemas that inherit from the one around them", .timeLimit(.minutes(1)))
struct SelfInclusionTests {
  @Test("The type that is being declared is used")
  func one() throws {
    let client = try Sample(
      schemas: """
        Root:
          properties:
            child: { allOf: [{ $ref: "#/components/schemas/Root" }, { required: [p], properties: { p: { type: integer } } }] }
        """
    ).client
    #expect(try client.structure("Root").summary == ["child: Root.Child optional"])
    let child = try client.structure("Root.Child")
    #expect(child.summary == ["child: Root.Child optional", "p: Int required"])
    #expect(child.properties.map(\.box) == ["indirectChild", nil])
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
