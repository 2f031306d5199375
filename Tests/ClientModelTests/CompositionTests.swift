import OpenAPI
import Testing

@testable import ClientModel

@Suite("Alternatives in compositions")
struct CompositionTests {
  @Test(
    "A property that alternatives describe differently can be as any of them says",
    arguments: [
      (
        "{ type: object, properties: { a: {} } }", "{ type: object, properties: { b: {} } }",
        "a b"
      ),
      ("{ type: string, enum: [a] }", "{ type: string, enum: [b] }", "a b"),
      (
        "{ type: array, items: { type: string } }", "{ type: array, items: { type: integer } }",
        "stringList integerList"
      ),
      ("{ type: string }", "{ type: string, enum: [b] }", "String"),
      ("{ type: string }", "{ type: integer }", "JSONValue"),
    ])
  func propertiesOfAlternatives(first: String, second: String, expected: String) throws {
    for form in ["anyOf", "oneOf"] {
      let client = try Sample(
        schemas: """
          Root:
            type: object
            properties: { id: { type: string } }
            \(form):
              - { type: object, properties: { data: \(first) } }
              - { type: object, properties: { data: \(second), other: { type: string } } }
          """
      ).client
      let type = try #require(client.structure("Root").properties.first { $0.wireName == "data" })
        .type
      let name = type.swiftName
      let names =
        (try? client.structure(name).properties.map(\.name))
        ?? (try? client.enumeration(name).members.map(\.name))
        ?? (try? client.union(name).members.map(\.name)) ?? [name]
      #expect(names.joined(separator: " ") == expected)
    }
  }

  @Test("Alternatives that hold themselves end")
  func alternativesOfThemselves() throws {
    let client = try Sample(
      schemas: """
        Root:
          anyOf:
            - { type: object, properties: { child: { $ref: "#/components/schemas/A" } } }
            - { type: object, properties: { child: { $ref: "#/components/schemas/B" } } }
        A: { type: object, properties: { child: { $ref: "#/components/schemas/A" }, a: {} } }
        B: { type: object, properties: { child: { $ref: "#/components/schemas/B" }, b: {} } }
        """
    ).client
    #expect(try client.union("Root").members.count == 2)
  }

  @Test(
    "A tuple is a list of what its elements can be",
    arguments: [
      ("prefixItems: [{ type: number }, { type: number }]", "[Double]"),
      ("prefixItems: [{ type: string }], items: { type: string }", "[String]"),
      ("prefixItems: [{ type: string }, { type: integer }], items: false", "[Root.Value]"),
      ("prefixItems: [{ type: string }], items: { type: integer }", "[Root.Value]"),
      ("prefixItems: [{ type: string }, {}]", "[JSONValue]"),
    ])
  func tuples(keywords: String, expected: String) throws {
    let client = try Sample(
      schemas: """
        Root: { type: object, properties: { values: { type: array, \(keywords) } } }
        """
    ).client
    #expect(try client.structure("Root").properties.map(\.type.swiftName) == [expected])
    guard expected == "[Root.Value]" else { return }
    #expect(try client.union("Root.Value").members.map(\.name) == ["string", "integer"])
  }

  @Test("Alternatives in allOf bring their properties")
  func nested() throws {
    let made = try Sample(
      schemas: """
        Root:
          allOf:
            - { $ref: "#/components/schemas/Base" }
            - oneOf:
                - { required: [amount, card], properties: { amount: { type: integer }, card: { type: string } } }
                - { required: [amount], properties: { amount: { type: integer }, bank: { type: string } } }
        Base: { required: [id], properties: { id: { type: string } } }
        """
    ).client()
    #expect(
      try made.client.structure("Root").summary == [
        "id: String required", "amount: Int required", "card: String optional",
        "bank: String optional",
      ])
    #expect(made.messages.isEmpty)
  }

  @Test("A base that lists its subtypes gives none of them the properties of the others")
  func inheritance() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { cat: { $ref: "#/components/schemas/Cat" } } }
        Pet:
          properties: { name: { type: string } }
          oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
        Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { lives: { type: integer } } }] }
        Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { barks: { type: boolean } } }] }
        """
    ).client
    #expect(
      try client.structure("Cat").summary == ["name: String optional", "lives: Int optional"])
  }

  @Test("Alternatives that refer to one another terminate")
  func cycle() throws {
    let client = try Sample(
      schemas: """
        Root: { allOf: [{ $ref: "#/components/schemas/X" }, { properties: { a: { type: string } } }] }
        X: { oneOf: [{ $ref: "#/components/schemas/B" }] }
        B: { allOf: [{ $ref: "#/components/schemas/Y" }, { properties: { b: { type: string } } }] }
        Y: { oneOf: [{ $ref: "#/components/schemas/Root" }] }
        """
    ).client
    #expect(try client.structure("Root").properties.map(\.name).contains("a"))
  }

  @Test("Non-object alternatives are omitted with a warning")
  func mixed() throws {
    let made = try Sample(
      schemas: """
        Root:
          properties: { a: { type: string } }
          oneOf: [{ type: string }, { properties: { b: { type: string } } }]
        """
    ).client()
    #expect(
      made.messages == [
        "warning: the alternatives of schema 'Root' are not all objects, although the schema has properties; they are ignored"
      ])
  }

  @Test("A discriminator without subtypes allows additional properties")
  func heirs() throws {
    let client = try Sample(
      schemas: """
        Root:
          required: [kind]
          properties: { kind: { type: string } }
          discriminator: { propertyName: kind }
        """
    ).client
    #expect(try client.structure("Root").additionalProperties?.type == .json)
  }

  @Test("Properties of unknown subtypes are kept, and known ones keep only their own properties")
  func hierarchy() throws {
    let client = try Sample(
      schemas: """
        Root:
          required: [kind]
          properties: { kind: { type: string }, cat: { $ref: "#/components/schemas/Cat" } }
          discriminator: { propertyName: kind }
        Cat: { allOf: [{ $ref: "#/components/schemas/Root" }, { properties: { meow: { type: string } } }] }
        """
    ).client
    #expect(try client.union("Root").members.map(\.name) == ["cat"])
    #expect(try client.structure("Cat").additionalProperties == nil)
  }

  @Test("A property with different types in the alternatives is any JSON, with a warning")
  func severalTypes() throws {
    let made = try Sample(
      schemas: """
        Root:
          properties: { a: { type: string } }
          oneOf:
            - { required: [v], properties: { v: { type: integer }, same: { type: string } } }
            - { required: [v], properties: { v: { type: string }, same: { type: string } } }
        """
    ).client()
    let properties = try made.client.structure("Root").properties
    #expect(properties.map(\.name) == ["a", "v", "same"])
    #expect(properties.map(\.type) == [.string, .json, .string])
    #expect(
      made.messages == [
        "warning: the alternatives disagree about the type of 'v', which is generated as any JSON"
      ])
  }

  @Test("A schema of one inline part keeps its name")
  func oneInlinePart() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { owner: { $ref: "#/components/schemas/Person" } } }
        Person: { allOf: [{ type: object, properties: { first: { type: string } } }] }
        """
    ).client
    #expect(try client.structure("Person").properties.map(\.name) == ["first"])
  }

  @Test("A schema with one inline part that is not an object is that part")
  func otherInlineParts() throws {
    let client = try Sample(
      schemas: """
        Root:
          properties:
            payment: { $ref: "#/components/schemas/Payment" }
            status: { $ref: "#/components/schemas/Status" }
        Payment:
          allOf:
            - oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Bank" }]
        Card: { required: [number], properties: { number: { type: string } } }
        Bank: { required: [iban], properties: { iban: { type: string } } }
        Status: { allOf: [{ description: x }, { type: string, enum: [a, b] }] }
        """
    ).client
    #expect(try client.structure("Root").properties.map(\.type.swiftName) == ["Payment", "Status"])
    #expect(try client.union("Payment").members.map(\.name) == ["card", "bank"])
    #expect(client.types.map(\.name) == ["Bank", "Card", "Payment", "Root", "Status"])
  }

  @Test("Properties that match a pattern are kept")
  func patterns() throws {
    let structure = try Sample(
      schemas: """
        Root:
          properties: { a: { type: string } }
          patternProperties: { "^x-": { type: string } }
        """
    ).client.structure("Root")
    #expect(structure.additionalProperties?.type == .json)
  }

  @Test(
    "Conditional properties are kept, and never required",
    arguments: [
      "if: { required: [a] }, then: { properties: { b: { type: integer } }, required: [b] }",
      "if: { required: [a] }, then: {}, else: { properties: { b: { type: integer } }, required: [b] }",
      "dependentSchemas: { a: { properties: { b: { type: integer } }, required: [b] } }",
      "allOf: [{ if: {}, then: { properties: { b: { type: integer } } } }]",
      "allOf: [{ $ref: '#/components/schemas/Other' }, { then: { properties: { b: { type: integer } } } }]",
    ])
  func conditions(keywords: String) throws {
    let structure = try Sample(
      schemas: """
        Root: { type: object, properties: { a: { type: string } }, \(keywords) }
        Other: { type: object, properties: { c: {} } }
        """
    ).client.structure("Root")
    let property = try #require(structure.properties.first { $0.wireName == "b" })
    #expect(property.presence == .optional)
    #expect(property.type == .integer)
  }
}
