import Diagnostics
import OpenAPI
import Testing
import YAML

@Suite struct SchemaTests {
  @Test func allFields() throws {
    let loaded = try loadSchemas(
      """
      A:
        type: object
        format: f
        title: t
        description: d
        deprecated: true
        readOnly: true
        writeOnly: true
        required: [b, a]
        properties:
          a: {type: string}
          b: {type: integer}
        additionalProperties: {type: string}
        default: {a: x}
        example: 1
        examples: [2, 3]
        x-own: yes
        anything: 3.1 allows other keywords
      """)
    #expect(loaded.messages == [])
    let schema = try loaded.schema("A")
    #expect(schema.name == "A")
    #expect(schema.types == [.object])
    #expect([schema.format, schema.title, schema.description] == ["f", "t", "d"])
    #expect(schema.isDeprecated && schema.isReadOnly && schema.isWriteOnly)
    #expect(schema.required == ["b", "a"])
    #expect(schema.properties.map(\.name) == ["a", "b"])
    #expect(schema.properties.map(\.location.line) == [18, 19])
    #expect(schema.defaultValue?.mapping?["a"]?.string == "x")
    #expect(schema.examples.map(\.int) == [1, 2, 3])
    #expect(schema.extensions["x-own"]?.string == "yes")
    guard case .schema(let id) = schema.additionalProperties else {
      Issue.record("no schema for additional properties")
      return
    }
    #expect(try loaded.schemas[id].types == [.string])
  }

  @Test func additionalProperties() throws {
    let loaded = try loadSchemas(
      """
      A: {additionalProperties: true}
      B: {additionalProperties: {}}
      C: {additionalProperties: false}
      D: {type: object}
      E: {additionalProperties: false, patternProperties: {'^x-': {type: string}}}
      """)
    #expect(loaded.messages == [])
    let kinds = try ["A", "B", "C", "D", "E"].map { name in
      switch try loaded.schema(name).additionalProperties {
      case .any: "any"
      case .forbidden: "forbidden"
      case .unspecified: "unspecified"
      case .schema: "schema"
      }
    }
    #expect(kinds == ["any", "any", "forbidden", "unspecified", "schema"])
  }

  @Test func compositionAndLists() throws {
    let loaded = try loadSchemas(
      """
      A: {type: array, items: {type: string}, prefixItems: [{type: integer}, true]}
      B: {allOf: [{}, {}], oneOf: [{}], anyOf: [{}, false]}
      C: {enum: [a, null, 1], const: {a: 1}}
      D: {type: array, prefixItems: [{}], items: false}
      """)
    let warning = "a tuple is read as a list, whose elements can have any of its types"
    #expect(loaded.messages == ["8: warning: " + warning])
    let list = try loaded.schema("A")
    #expect(try loaded.schemas[try #require(list.items)].types == [.string])
    #expect(list.prefixItems.count == 2)
    let composed = try loaded.schema("B")
    #expect([composed.allOf.count, composed.oneOf.count, composed.anyOf.count] == [2, 1, 1])
    let values = try loaded.schema("C")
    #expect(values.enumValues?.map { $0.scalar?.text } == ["a", "null", "1"])
    #expect(values.const?.mapping?["a"]?.int == 1)
    #expect(try loaded.schema("D").items == nil)
  }

  @Test func discriminator() throws {
    let loaded = try loadSchemas(
      """
      Pet:
        oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        discriminator:
          propertyName: kind
          mapping: {cat: Cat, dog: '#/components/schemas/Dog', cow: Cow, bird: '#/no'}
      Cat: {type: object}
      Dog: {type: object}
      """)
    #expect(
      loaded.messages == [
        "12: warning: the file 'Cow' does not exist", "12: warning: '#/no' does not exist",
      ])
    let discriminator = try #require(try loaded.schema("Pet").discriminator)
    #expect(discriminator.propertyName == "kind")
    #expect(discriminator.mapping.map(\.value) == ["cat", "dog"])
    #expect(discriminator.mapping.map(\.schema) == [loaded.id("Cat"), loaded.id("Dog")])
  }

  @Test func namesOfKeywordsAreNamesOfProperties() throws {
    let names = [
      "items", "title", "type", "description", "required", "properties", "enum", "$ref",
      "additionalProperties", "x-own", "allOf", "default",
    ]
    let properties = names.map { "    \($0): {type: string}" }.joined(separator: "\n")
    for version in ["3.0.3", "3.1.0"] {
      let loaded = try loadSchemas("A:\n  properties:\n" + properties, version: version)
      #expect(loaded.messages == [])
      #expect(try loaded.schema("A").properties.map(\.name) == names)
    }
  }

  @Test func theSameFormFromBothVersions() throws {
    let old = try loadSchemas(
      """
      A: {type: string, nullable: true, format: byte}
      B: {type: string, format: binary}
      C: {type: number, minimum: 1, exclusiveMinimum: true, example: 2}
      """, version: "3.0.3")
    let new = try loadSchemas(
      """
      A: {type: [string, 'null'], contentEncoding: base64}
      B: {type: string, contentMediaType: application/octet-stream}
      C: {type: number, exclusiveMinimum: 1, examples: [2]}
      """)
    #expect(old.messages == [])
    #expect(new.messages == [])
    for name in ["A", "B", "C"] {
      let (first, second) = (try old.schema(name), try new.schema(name))
      #expect(first.types == second.types)
      #expect(first.format == second.format)
      #expect(first.examples.map(\.int) == second.examples.map(\.int))
    }
    #expect(try new.schema("A").types == [.string, .null])
    #expect(try new.schema("A").format == "byte")
    #expect(try new.schema("B").format == "binary")
  }

  @Test func nullableWithoutAType() throws {
    let loaded = try loadSchemas(
      """
      Pet: {type: object}
      A: {nullable: true, description: d, allOf: [{$ref: '#/components/schemas/Pet'}]}
      B: {nullable: true, oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}
      C: {nullable: true, properties: {a: {type: string}}}
      D: {nullable: true, items: {type: string}}
      E: {nullable: true}
      F: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}, {type: object}]}
      """, version: "3.0.3")
    #expect(loaded.messages == [])
    let schemas = try loaded.schemas
    let pet = try #require(loaded.id("Pet"))
    let first = try loaded.schema("A")
    #expect(first.description == "d")
    #expect(first.anyOf.first == pet)
    #expect(first.anyOf.map { schemas[$0].types } == [[.object], [.null]])
    #expect(
      try loaded.schema("B").oneOf.map { schemas[$0].types } == [[.object], [.string], [.null]])
    #expect(try loaded.schema("C").types == [.object, .null])
    #expect(try loaded.schema("D").types == [.array, .null])
    #expect(try loaded.schema("E").types == [])
    let last = try loaded.schema("F")
    #expect(last.allOf == [])
    #expect(last.anyOf.map { schemas[$0].allOf.count } == [2, 0])
  }

  @Test func nesting() throws {
    var limits = DocumentLoader.Limits()
    limits.maximumSchemaDepth = 3
    let schema = String(repeating: "{items: ", count: 3) + "{}" + String(repeating: "}", count: 3)
    let text = document("components: {schemas: {A: \(schema)}}")
    let loaded = try Fixture(["spec.yaml": text], limits: limits).load()
    #expect(
      loaded.messages == [
        "6: error: schemas are nested deeper than 3 levels | raise the limit 'schemas' to allow more"
      ])
  }

  @Test func deepNestingIsNoCrash() throws {
    let depth = 100_000
    let schema =
      String(repeating: "{items: ", count: depth) + "{}" + String(repeating: "}", count: depth)
    let loaded = try load("components: {schemas: {A: \(schema)}}")
    #expect(loaded.document == nil || loaded.diagnostics.hasErrors)
  }

  @Test func aLongChainOfSchemasIsNoCrash() throws {
    let count = 20_000
    let links = (0..<count).map { "S\($0): {items: {$ref: '#/components/schemas/S\($0 + 1)'}}" }
    let loaded = try loadSchemas(links.joined(separator: "\n") + "\nS\(count): {type: string}")
    #expect(loaded.messages == [])
    #expect(loaded.document?.namedSchemas.count == count + 1)
  }
}
