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

  @Test("Members that share the list of all tags are told apart by their names")
  func sharedList() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }]
          discriminator: { propertyName: kind }
        Kind: { type: string, enum: [Circle, Square] }
        Circle: { required: [kind], properties: { kind: { $ref: "#/components/schemas/Kind" }, r: {} } }
        Square: { required: [kind], properties: { kind: { $ref: "#/components/schemas/Kind" }, s: {} } }
        """
    ).client.union("Root")
    #expect(union.decision == .tag(property: "kind"))
    #expect(union.members.map(\.tags) == [["Circle"], ["Square"]])
  }

  @Test("A tag for what is no member is reported")
  func tagWithoutMember() throws {
    let made = try Sample(
      schemas: """
        Root:
          oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
          discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog, wolf: Wolf } }
        Cat: { required: [kind], properties: { kind: { type: string } } }
        Dog: { required: [kind], properties: { kind: { type: string }, barks: { type: boolean } } }
        Wolf: { required: [kind], properties: { kind: { type: string } } }
        """
    ).client()
    #expect(
      made.messages == [
        "warning: the discriminator's value 'wolf' is for a schema that is none of the alternatives"
      ])
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
