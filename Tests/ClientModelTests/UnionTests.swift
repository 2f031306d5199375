import OpenAPI
import Testing

@testable import ClientModel

@Suite("Unions")
struct UnionTests {
  @Test("Most required properties come first, equals in the order of the document")
  func order() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf:
            - { title: None, properties: { a: { type: string } } }
            - { title: First, required: [b], properties: { b: { type: string } } }
            - { title: Nested, required: [c], properties: { c: { $ref: "#/components/schemas/Two" } } }
            - { title: Second, required: [d], properties: { d: { type: string } } }
            - { title: Text, type: string }
        Two: { required: [x, y], properties: { x: { type: string }, y: { type: string } } }
        """
    ).client.union("Root")
    #expect(union.members.map(\.name) == ["nested", "first", "second", "none", "text"])
    #expect(union.decision == .bestMatch)
  }

  @Test("A discriminator's mapping gives the tags, several for one member too")
  func mapping() throws {
    let union = try pets(
      "discriminator: { propertyName: kind, mapping: { c: Cat, cat: '#/components/schemas/Cat', d: Dog } }"
    )
    #expect(union.decision == .tag(property: "kind"))
    #expect(union.members.map(\.tags) == [["c", "cat"], ["d"]])
  }

  @Test("Without a mapping, and for members that it leaves out, the names are the tags")
  func names() throws {
    #expect(
      try pets("discriminator: { propertyName: kind }").members.map(\.tags) == [["Cat"], ["Dog"]])
    #expect(
      try pets("discriminator: { propertyName: kind, mapping: { d: Dog } }").members.map(\.tags)
        == [["Cat"], ["d"]])
  }

  @Test("A required constant of each member is a tag, when all are different")
  func constants() throws {
    let tagged = try inline("{ const: a }", "{ type: string, enum: [b, c] }", required: "[kind]")
    #expect(tagged.decision == .tag(property: "kind"))
    #expect(tagged.members.map(\.tags) == [["a"], ["b", "c"]])
    let equal = try inline("{ const: a }", "{ enum: [a, b] }", required: "[kind]")
    #expect(equal.decision == .bestMatch)
    let optional = try inline("{ const: a }", "{ const: b }", required: "[]")
    #expect(optional.decision == .bestMatch)
  }

  @Test("Members are called by what their names do not share")
  func sharedWords() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf:
            - { $ref: "#/components/schemas/CreateCardExchange" }
            - { $ref: "#/components/schemas/CreateBankAccountExchange" }
        CreateCardExchange: { required: [a], properties: { a: { type: string } } }
        CreateBankAccountExchange: { required: [b], properties: { b: { type: string } } }
        """
    ).client.union("Root")
    #expect(union.members.map(\.name) == ["card", "bankAccount"])
  }

  @Test("What is shared stays where nothing else is left")
  func allShared() {
    let names = ["Pet", "PetWithName"].map { NameWords($0) }
    let shared = SharedWords(names)
    #expect(names.map { shared.removed(from: $0).words } == [["pet"], ["pet", "with", "name"]])
    let single = SharedWords([NameWords("OnlyOne")])
    #expect(single.removed(from: NameWords("OnlyOne")).words == ["only", "one"])
  }

  @Test("Inline members are called by title, tag, kind or what they require")
  func inlineNames() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf:
            - { type: integer }
            - { type: array, items: { type: string } }
            - { type: object, required: [email], properties: { email: { type: string } } }
            - { type: object, properties: { phone: { type: string } } }
            - { title: A title, type: boolean }
        """
    ).client.union("Root")
    #expect(
      Set(union.members.map(\.name)) == ["integer", "list", "withEmail", "option4", "aTitle"])
  }

  @Test("Members of one shape are one, with its alternatives")
  func groups() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf:
            - { required: [code], properties: { code: { type: string, example: A } } }
            - { type: string }
            - { required: [code], properties: { code: { type: string, example: B } } }
        """
    ).client.union("Root")
    #expect(union.members.count == 2)
    let name = try #require(union.nested.first?.name)
    let structure = try Sample(
      schemas: """
        Root:
          oneOf:
            - { required: [code], properties: { code: { type: string, example: A } } }
            - { type: string }
            - { required: [code], properties: { code: { type: string, example: B } } }
        """
    ).client.structure(name)
    #expect(structure.alternatives?.members.map(\.value) == ["A", "B"])
  }

  @Test(
    "Members that can be mistaken for one another are reported, others are not",
    arguments: [
      (
        "{ required: [a], properties: { a: {} } }",
        "{ required: [a], properties: { a: {}, b: {} } }", true
      ),
      (
        "{ required: [a], properties: { a: {} } }",
        "{ required: [b], properties: { a: {}, b: {} } }", true
      ),
      (
        "{ required: [a], properties: { a: {} } }", "{ required: [b], properties: { b: {} } }",
        false
      ),
      (
        "{ required: [a], properties: { a: { type: string } } }",
        "{ required: [a], properties: { a: { type: integer } } }", false
      ),
      (
        "{ required: [a], properties: { a: { required: [x], properties: { x: {} } } } }",
        "{ required: [a], properties: { a: { required: [y], properties: { y: {} } } } }", false
      ),
      (
        "{ required: [a], properties: { a: { const: x } } }",
        "{ required: [a], properties: { a: { const: y }, b: {} } }", false
      ),
      ("{ type: integer }", "{ type: string }", false),
    ])
  func ambiguity(first: String, second: String, isReported: Bool) throws {
    let made = try Sample(schemas: "Root: { oneOf: [\(first), \(second)] }").client()
    let expected = made.messages.contains { $0.hasPrefix("warning: alternatives of 'Root' can be") }
    #expect(expected == isReported, "\(made.messages)")
  }

  @Test("What became of each union is in the model")
  func decisions() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/Tagged" }, b: { $ref: "#/components/schemas/Same" }, c: { $ref: "#/components/schemas/Told" }, d: { $ref: "#/components/schemas/Text" }, e: { $ref: "#/components/schemas/First" }, f: { $ref: "#/components/schemas/Null" }, g: { $ref: "#/components/schemas/More" } } }
        First: { oneOf: [{ type: boolean }, { type: integer }] }
        More: { properties: { a: {} }, anyOf: [{ properties: { b: {} } }] }
        Null: { oneOf: [{ type: integer }, { type: "null" }] }
        Same: { oneOf: [{ properties: { a: {} } }, { properties: { a: {} } }, { title: C, properties: { a: {} } }] }
        Tagged: { oneOf: [{ required: [k], properties: { k: { const: a } } }, { required: [k], properties: { k: { const: b } } }] }
        Text: { oneOf: [{ type: string, format: date }, { type: string }] }
        Told: { oneOf: [{ properties: { a: { type: string, example: A } } }, { properties: { a: { type: string, example: B } } }] }
        """
    ).client
    let found = client.unions.map {
      "\($0.schema ?? "") \($0.outcome.rawValue) \($0.members) \($0.shapes) \($0.names)"
    }
    #expect(
      found == [
        "First firstMatch 2 2 []", "More properties 1 1 []", "Null onlyMember 1 1 []",
        "Same oneShape 3 1 [\"C\"]", "Tagged tag 2 2 []", "Text text 2 2 []",
        "Told alternatives 2 1 []",
      ])
  }

  private func pets(_ discriminator: String) throws -> Union {
    try Sample(
      schemas: """
        Root:
          oneOf:
            - { $ref: "#/components/schemas/Cat" }
            - { $ref: "#/components/schemas/Dog" }
          \(discriminator)
        Cat: { required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
        Dog: { required: [kind], properties: { kind: { type: string }, barks: { type: boolean } } }
        """
    ).client.union("Root")
  }

  private func inline(_ first: String, _ second: String, required: String) throws -> Union {
    try Sample(
      schemas: """
        Root:
          oneOf:
            - { required: \(required), properties: { kind: \(first), a: { type: string } } }
            - { required: \(required), properties: { kind: \(second), b: { type: string } } }
        """
    ).client.union("Root")
  }
}
