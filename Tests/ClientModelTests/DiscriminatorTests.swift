import OpenAPI
import Testing

@testable import ClientModel

@Suite("Discriminators")
struct DiscriminatorTests {
  @Test("Members with the same shape stay separate if their tags differ")
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

  @Test("The constant of a member that the mapping omits is its tag, not its name")
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

  @Test("Members that share the list of all tags are distinguished by their names")
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

  @Test("A tag without a member is reported")
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
        "warning: the discriminator maps 'wolf' to a schema that is not one of the alternatives"
      ])
  }

  @Test("Inline members that the discriminator cannot name are tried in order")
  func withoutTags() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf:
            - { required: [kind], properties: { kind: { type: string } } }
            - { required: [kind], properties: { kind: { type: string } } }
          discriminator: { propertyName: kind }
        """
    ).client.union("Root")
    #expect(union.decision == .bestMatch)
    #expect(union.members.count == 2)
  }

  @Test("Each mapped tag has a case, and two cases can have the same type")
  func twoTagsForOneType() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf: [{ $ref: "#/components/schemas/X" }, { $ref: "#/components/schemas/Y" }, { $ref: "#/components/schemas/Z" }]
          discriminator:
            propertyName: kind
            mapping: { x: "#/components/schemas/X", y: "#/components/schemas/Y", why: "#/components/schemas/Y", z: "#/components/schemas/Z" }
        X: { type: object, required: [kind], properties: { kind: { type: string } } }
        Y: { allOf: [{ $ref: "#/components/schemas/X" }] }
        Z: { type: object, required: [kind], properties: { kind: { type: string } } }
        """
    ).client.union("Root")
    #expect(union.decision == .tag(property: "kind"))
    #expect(union.members.map(\.name) == ["x", "y", "why", "z"])
    #expect(union.members.map(\.tags) == [["x"], ["y"], ["why"], ["z"]])
    #expect(union.members.map(\.type.swiftName) == ["X", "X", "X", "Z"])
    #expect(union.sharedProperties.map(\.name) == ["kind"])
  }

  @Test("A tag that the member does not determine is sent with it")
  func sentTags() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }, { $ref: "#/components/schemas/C" }]
          discriminator: { propertyName: kind, mapping: { a: A, b: B, c: C } }
        A: { type: object, required: [size], properties: { size: { type: integer } } }
        B: { type: object, required: [kind], properties: { kind: { type: string } } }
        C: { type: object, required: [kind], properties: { kind: { type: string, enum: [c] } } }
        """
    ).client.union("Root")
    #expect(union.members.map(\.sentTag) == ["a", "b", nil])
  }

  @Test("Integers and booleans are tags like strings")
  func otherTags() throws {
    let union = { (first: String, second: String) in
      try Sample(
        schemas: """
          Root:
            oneOf:
              - { type: object, required: [v], properties: { v: { const: \(first) }, a: { type: string } } }
              - { type: object, required: [v], properties: { v: { const: \(second) }, b: { type: string } } }
          """
      ).client.union("Root")
    }
    #expect(try union("1", "2").members.map(\.tags) == [[.integer(1)], [.integer(2)]])
    #expect(
      try union("true", "false").members.map(\.tags) == [[.boolean(true)], [.boolean(false)]])
  }

  @Test(
    "A base with a discriminator and no alternatives is a union of its subtypes",
    arguments: [
      ("", ["cat", "dog"], [["Cat"], ["Dog"]] as [[TagValue]]),
      (", mapping: { c: '#/components/schemas/Cat', d: Dog }", ["c", "d"], [["c"], ["d"]]),
      (", mapping: { c: Cat }", ["c"], [["c"]]),
    ])
  func heirs(mapping: String, names: [String], tags: [[TagValue]]) throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { pet: { $ref: "#/components/schemas/Pet" } } }
        Pet:
          type: object
          required: [kind, name]
          discriminator: { propertyName: kind\(mapping) }
          properties: { kind: { type: string }, name: { type: string } }
        Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { lives: { type: integer } } }] }
        Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { barks: { type: boolean } } }] }
        """
    ).client
    let union = try client.union("Pet")
    #expect(union.decision == .tag(property: "kind"))
    #expect(union.members.map(\.name) == names)
    #expect(union.members.map(\.tags) == tags)
    guard names.count > 1 else { return }
    #expect(union.sharedProperties.map(\.name) == ["kind", "name"])
    #expect(try client.structure("Cat").properties.map(\.name) == ["kind", "name", "lives"])
  }

  @Test("A member that is a union with the same tag has the tags of its members")
  func unionsInUnions() throws {
    let client = try Sample(
      schemas: """
        Root:
          discriminator: { propertyName: type }
          oneOf: [{ $ref: "#/components/schemas/Feature" }, { $ref: "#/components/schemas/Geometry" }]
        Feature: { required: [type], properties: { type: { const: Feature }, shape: { $ref: "#/components/schemas/Geometry" } } }
        Geometry:
          discriminator: { propertyName: type, mapping: { point: Point } }
          oneOf: [{ $ref: "#/components/schemas/Point" }, { $ref: "#/components/schemas/Line" }, { $ref: "#/components/schemas/Root" }]
        Point: { required: [type], properties: { type: { type: string }, x: { type: number } } }
        Line: { required: [type], properties: { type: { const: Line } } }
        """
    ).client
    let root = try client.union("Root")
    #expect(root.decision == .tag(property: "type"))
    let geometry = try #require(root.members.first { $0.name == "geometry" })
    #expect(geometry.tags.starts(with: ["point", "Line"]))
    #expect(geometry.sentTag == nil)
    #expect(
      try client.union("Geometry").members.first { $0.name == "point" }?.sentTag == "point")
  }

  @Test("Subtypes of subtypes belong to the union of the base")
  func heirsOfHeirs() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { event: { $ref: "#/components/schemas/Event" } } }
        Event:
          required: [kind]
          discriminator: { propertyName: kind }
          properties: { kind: { type: string } }
        Deleted: { allOf: [{ $ref: "#/components/schemas/Event" }, { properties: { by: { type: string } } }] }
        Purged: { allOf: [{ $ref: "#/components/schemas/Deleted" }, { properties: { size: { type: integer } } }] }
        """
    ).client
    let union = try client.union("Event")
    #expect(union.members.map(\.tags) == [["Deleted"], ["Purged"]])
    #expect(try client.structure("Purged").properties.map(\.name) == ["kind", "by", "size"])
  }

  @Test("Dates that appear only in a shared property or a flat initializer need Foundation")
  func foundation() throws {
    let union = try Sample(
      schemas: """
        Root: { oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] }
        A: { type: object, required: [made, a], properties: { made: { type: string, format: date-time }, a: { type: string } } }
        B: { type: object, required: [made, b], properties: { made: { type: string, format: date-time }, b: { type: string } } }
        """
    ).client.union("Root")
    #expect(union.sharedProperties.map(\.name) == ["made"])
    #expect(union.modules == ["Foundation"])
  }
}
