import OpenAPI
import Testing

@testable import ClientModel

@Suite("Different types for requests and responses")
struct DirectionTests {
  private static let pet =
    "Pet: { type: object, required: [id, name, pin], properties: { id: { type: string, readOnly: true }, name: { type: string }, pin: { type: integer, writeOnly: true }, note: { type: string, writeOnly: true } } }"

  @Test("A request has no read-only properties, and write-only ones are optional in a response")
  func split() throws {
    let client = try sample("Pet", "Pet", schemas: Self.pet).client
    #expect(try fields(of: "Pet", in: client) == ["id", "name", "pin?", "note?"])
    #expect(try fields(of: "PetInput", in: client) == ["name", "pin", "note?"])
    let operation = try #require(client.operations.first)
    #expect(operation.body?.type.swiftName == "PetInput")
    guard case .body(_, let body) = operation.success else { return #expect(Bool(false)) }
    #expect(body.type.swiftName == "Pet")
  }

  @Test("Names do not depend on other uses of a schema")
  func requestAlone() throws {
    let client = try sample("Pet", "Other", schemas: "\(Self.pet)\nOther: { type: object }").client
    #expect(client.operations.first?.body?.type.swiftName == "PetInput")
    #expect(client.types.map(\.name) == ["PetInput"])
  }

  @Test(
    "Types that use such a schema are split too, and no others",
    arguments: [
      ("{ type: object, properties: { pets: { type: array, items: { $ref: REF } } } }", true),
      ("{ type: object, properties: { pets: { additionalProperties: { $ref: REF } } } }", true),
      ("{ allOf: [{ $ref: REF }, { properties: { more: { type: string } } }] }", true),
      ("{ oneOf: [{ $ref: REF }, { type: string }] }", true),
      (
        "{ type: object, properties: { id: { $ref: REF, readOnly: true }, name: { type: string } } }",
        true
      ),
      ("{ type: object, properties: { name: { type: string } } }", false),
      ("{ type: object, properties: { pin: { type: string, writeOnly: true } } }", false),
      (
        "{ type: object, properties: { odd: { type: string, readOnly: true, writeOnly: true } } }",
        false
      ),
    ])
  func parts(schema: String, isSplit: Bool) throws {
    let schema = schema.replacing("REF", with: "'#/components/schemas/Pet'")
    let client = try sample("Whole", "Whole", schemas: "Whole: \(schema)\n\(Self.pet)").client
    #expect(client.types.contains { $0.name == "WholeInput" } == isSplit)
  }

  @Test("A mark in a reference counts, and so does a requirement of another part")
  func marks() throws {
    let client = try sample(
      "Pet", "Pet",
      schemas: """
        Pet: { allOf: [{ $ref: '#/components/schemas/Base' }], required: [id, pin] }
        Base: { type: object, properties: { id: { $ref: '#/components/schemas/ID' }, pin: { type: string, writeOnly: true }, name: { type: string } } }
        ID: { type: string, readOnly: true }
        """
    ).client
    #expect(try fields(of: "Pet", in: client) == ["id", "pin?", "name?"])
    #expect(try fields(of: "PetInput", in: client) == ["pin", "name?"])
  }

  @Test("A recursive schema has a recursive request")
  func recursion() throws {
    let client = try sample(
      "Node", "Node",
      schemas:
        "Node: { type: object, properties: { id: { type: string, readOnly: true }, next: { $ref: '#/components/schemas/Node' } } }"
    ).client
    #expect(try fields(of: "NodeInput", in: client) == ["next?"])
    guard case .structure(let node) = try declaration("NodeInput", in: client) else { return }
    #expect(node.properties.first?.type.swiftName == "NodeInput")
  }

  @Test("Subtypes of a base with a discriminator are split with it")
  func subtypes() throws {
    let client = try sample(
      "Animal", "Animal",
      schemas: """
        Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
        Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }], properties: { id: { type: string, readOnly: true }, lives: { type: integer } } }
        Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }], properties: { breed: { type: string } } }
        """
    ).client
    guard case .union(let union) = try declaration("AnimalInput", in: client) else {
      return #expect(Bool(false))
    }
    #expect(union.members.map(\.name) == ["cat", "dog"])
    #expect(union.members.map { $0.type.swiftName } == ["CatInput", "DogInput"])
    #expect(try fields(of: "CatInput", in: client) == ["kind", "lives?"])
  }

  @Test("Inline schemas keep their names")
  func inline() throws {
    let client = try sample(
      "Pet", "Pet",
      schemas:
        "Pet: { type: object, properties: { id: { type: string, readOnly: true }, status: { type: string, enum: [a, b] }, owner: { type: object, properties: { id: { type: string, readOnly: true }, name: { type: string } } } } }"
    ).client
    guard case .structure(let input) = try declaration("PetInput", in: client) else { return }
    #expect(input.properties.map(\.type.swiftName) == ["Pet.Status", "PetInput.Owner"])
  }

  @Test("A schema with that name keeps it")
  func taken() throws {
    let client = try sample(
      "Pet", "PetInput", schemas: "\(Self.pet)\nPetInput: { type: object, properties: { a: {} } }"
    ).client
    #expect(client.operations.first?.body?.type.swiftName == "PetRequestInput")
    #expect(try fields(of: "PetInput", in: client) == ["a?"])
  }

  private func declaration(_ name: String, in client: Client) throws -> TypeDeclaration {
    try #require(client.types.first { $0.name == name })
  }

  /// The wire names of the properties, with a mark after optional ones.
  private func fields(of type: String, in client: Client) throws -> [String] {
    guard case .structure(let structure) = try declaration(type, in: client) else { return [] }
    return structure.properties.map { property in
      let isRequired = [.required, .requiredNullable].contains(property.presence)
      return property.wireName + (isRequired ? "" : "?")
    }
  }

  private func sample(_ request: String, _ response: String, schemas: String) throws -> Sample {
    func content(_ name: String) -> String {
      "content: { application/json: { schema: { $ref: '#/components/schemas/\(name)' } } }"
    }
    let lines = schemas.split(separator: "\n").map { "    \($0)" }
    return try Sample(
      """
      paths:
        /a:
          post:
            operationId: send
            requestBody: { required: true, \(content(request)) }
            responses: { "200": { description: a, \(content(response)) } }
      components:
        schemas:
      \(lines.joined(separator: "\n"))
      """)
  }
}
