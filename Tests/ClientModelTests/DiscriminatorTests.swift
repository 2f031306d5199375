import OpenAPI
import Testing

@testable import ClientModel

@Suite("Discriminators")
struct DiscriminatorTests {
  @Test("Members of one shape stay apart where their tags tell them apart")
  func equalShapes() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf:
            - { $ref: "#/components/schemas/Cat" }
            - { $ref: "#/components/schemas/Dog" }
            - { $ref: "#/components/schemas/Fish" }
          discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat" } }
        Cat: { required: [kind], properties: { kind: { type: string }, name: { type: string } } }
        Dog: { required: [kind], properties: { kind: { type: string }, name: { type: string } } }
        Fish: { required: [kind], properties: { kind: { type: string }, fins: { type: integer } } }
        """
    ).client.union("Root")
    #expect(union.decision == .tag(property: "kind"))
    #expect(union.members.map(\.name) == ["cat", "dog", "fish"])
    #expect(union.members.map(\.type) == [.named("Cat"), .named("Dog"), .named("Fish")])
    #expect(union.members.map(\.tags) == [["cat"], ["Dog"], ["Fish"]])
  }

  @Test("The constant of a member that the mapping leaves out is its tag, and not its name")
  func constants() throws {
    func union(_ kind: String) throws -> Union {
      try Sample(
        schemas: """
          Root:
            oneOf:
              - { $ref: "#/components/schemas/Cat" }
              - { $ref: "#/components/schemas/Dog" }
              - { $ref: "#/components/schemas/Wolf" }
            discriminator: { propertyName: kind, mapping: { cat: Cat } }
          Cat: { required: [kind], properties: { kind: { type: string } } }
          Dog: { required: [kind], properties: { kind: { const: dog }, barks: { type: boolean } } }
          Wolf: { required: [kind, howls], properties: { kind: { const: \(kind) }, howls: {} } }
          """
      ).client.union("Root")
    }
    #expect(try union("wolf").members.map(\.tags) == [["cat"], ["dog"], ["wolf"]])
    #expect(try union("dog").decision == .bestMatch)
  }

  @Test("Members of one shape that have no tags are one")
  func withoutTags() throws {
    let structure = try Sample(
      schemas: """
        Root:
          oneOf:
            - { required: [kind], properties: { kind: { type: string } } }
            - { required: [kind], properties: { kind: { type: string } } }
          discriminator: { propertyName: kind }
        """
    ).client.structure("Root")
    #expect(structure.properties.map(\.name) == ["kind"])
  }
}
