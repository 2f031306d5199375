import Diagnostics
import OpenAPI
import Testing

@testable import ClientModel

@Suite("Names of types and properties")
struct TypeNameTests {
  @Test(
    "A schema does not have a name that every client declares",
    arguments: [
      ("Error", "ErrorModel"), ("error", "ErrorModel"), ("Data", "DataModel"),
      ("Type", "TypeModel"), ("Response", "ResponseModel"), ("Failure", "FailureModel"),
      ("Sample", "SampleModel"), ("SampleCore", "SampleCoreModel"), ("Output", "OutputModel"),
      ("Decimal", "DecimalModel"), ("Swift", "SwiftModel"), ("Pet", "Pet"), ("Place", "Place"),
      ("2fa", "Value2fa"), ("hal-link", "HALLink"),
    ])
  func schemas(name: String, expected: String) throws {
    let sample = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/\(name)" } } }
        \(name): { properties: { b: { type: string } } }
        """)
    #expect(sample.client.types.map(\.name).filter { $0 != "Root" } == [expected])
  }

  @Test("Names that differ only in case are two types")
  func caseOnly() throws {
    let sample = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/pet" }, b: { $ref: "#/components/schemas/PET" } } }
        pet: { properties: { a: { type: string } } }
        PET: { properties: { b: { type: string } } }
        """)
    #expect(sample.client.types.map(\.name) == ["PetLowercase", "PetUppercase", "Root"])
  }

  @Test(
    "A nested type is named after its property, regardless of top-level types, but not like an enclosing one"
  )
  func nested() throws {
    let object = { (name: String) in "{ type: object, properties: { \(name): { type: string } } }" }
    let client = try Sample(
      schemas: """
        Root:
          properties:
            pet: { properties: { pet: \(object("c")), root: \(object("d")) } }
            root: \(object("e"))
            string: \(object("f"))
            other: \(object("g"))
            ref: { $ref: "#/components/schemas/Pet" }
        Pet: { properties: { b: { type: string } } }
        """
    ).client
    let all = client.types.flatMap(\.all).map(\.name)
    #expect(
      Set(all) == [
        "Pet", "PetModel", "Root", "Root.Pet", "Root.Pet.PetPet", "Root.Pet.PetRoot",
        "Root.RootRoot",
        "Root.RootString", "Root.Other",
      ])
    #expect(Set(all).count == all.count)
  }

  @Test("Properties have unique names")
  func properties() throws {
    let structure = try Sample(
      schemas: """
        Root:
          properties:
            same_name: { type: string }
            sameName: { type: string }
            SameName: { type: string }
            type: { type: string }
            self: { type: string }
            init: { type: string }
            "@": { type: string }
            additionalProperties: { type: string }
          additionalProperties: true
        """
    ).client.structure("Root")
    #expect(
      structure.properties.map(\.name) == [
        "sameNameSnakeCase", "sameName", "sameNameCapitalized", "type", "selfValue", "initValue",
        "at",
        "additionalProperties",
      ])
    #expect(structure.additionalProperties?.name == "additionalProperties2")
  }

  @Test("In links, self is a link")
  func links() throws {
    let client = try Sample(
      schemas: """
        Root:
          properties:
            _links: { properties: { self: { type: string } } }
        """
    ).client
    #expect(try client.structure("Root.Links").properties.map(\.name) == ["selfLink"])
  }

  @Test("No type has a device name of Windows, which is invalid as a file name")
  func deviceNames() throws {
    let names = ["con", "Aux", "nul", "PRN", "com1", "lpt9"]
    let properties = names.map { "    \($0)_: { $ref: '#/components/schemas/\($0)' }" }
    let schemas = names.map { "\($0): { type: object, properties: { a: { type: string } } }" }
    let client = try Sample(
      schemas: (["Root:", "  type: object", "  properties:"] + properties + schemas)
        .joined(separator: "\n")
    ).client
    let taken = Set(ReservedNames.deviceNames.map { $0.lowercased() })
    #expect(client.types.count > names.count)
    #expect(client.types.allSatisfy { !taken.contains($0.name.lowercased()) })
  }

  @Test(
    "Of properties with canonically equivalent names, only the first is kept, with a warning")
  func normalization() throws {
    let sample = try Sample(
      schemas: """
        Root:
          type: object
          properties:
            "caf\u{E9}": { type: string }
            "cafe\u{301}": { type: integer }
        """
    )
    guard case .structure(let root)? = sample.client.types.first else {
      Issue.record("there is no struct")
      return
    }
    #expect(root.properties.map(\.type) == [.string])
    #expect(sample.loading.all.map(\.code) == [.schemaUnsupported])
  }
}
