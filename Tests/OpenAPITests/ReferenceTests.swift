import Diagnostics
import OpenAPI
import Testing

@Suite struct ReferenceTests {
  @Test func everyKindOfObject() throws {
    let loaded = try Fixture([
      "spec.yaml": """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      paths:
        /{id}: {$ref: 'parts/paths.yaml#/~1~7Bid~7D'}
        /pets/{id}: {$ref: 'parts/paths.yaml#/one~1item'}
      components:
        securitySchemes:
          key: {$ref: 'parts/all.yaml#/key'}
      """.replacing("~7Bid~7D", with: "%7Bid%7D"),
      "parts/paths.yaml": """
      /{id}:
        parameters:
          - $ref: 'all.yaml#/id'
        post:
          security: [{key: []}]
          requestBody: {$ref: './all.yaml#/body'}
          responses:
            '200': {$ref: '../parts/all.yaml#/answers/0'}
      one/item: {$ref: '#/~1{id}'}
      """,
      "parts/all.yaml": """
      id: {name: id, in: path, required: true, schema: {$ref: 'text.yaml'}}
      body: {content: {application/json: {schema: {$ref: 'text.yaml'}}}}
      key: {type: apiKey, in: header, name: X-Key}
      answers:
        - description: yes
          headers: {X-A: {$ref: '#/header'}}
          content:
            text/plain:
              schema: {$ref: '#/chain'}
              examples: {one: {$ref: '#/example'}}
      header: {schema: {type: integer}}
      example: {summary: One, value: 1}
      chain: {$ref: '#/chain2'}
      chain2: {$ref: 'text.yaml'}
      """,
      "parts/text.yaml": "type: string\n",
    ]).load()
    #expect(loaded.messages == [])
    let document = try #require(loaded.document)
    #expect(document.operations.map(\.path) == ["/{id}", "/pets/{id}"])
    let operation = document.operations[1]
    let response = operation.responses[0]
    #expect(operation.parameters.map(\.name) == ["id"])
    #expect(operation.location.file.path.hasSuffix("parts/paths.yaml"))
    #expect(operation.location.line == 4)
    #expect(response.headers.map(\.name) == ["X-A"])
    #expect(response.content[0].examples[0].summary == "One")
    let text = try #require(operation.parameters[0].schema)
    #expect(operation.requestBody?.content[0].schema == text)
    #expect(response.content[0].schema == text)
    #expect(document.schemas[text].name == "text")
    #expect(document.securitySchemes.map(\.name) == ["key"])
  }

  @Test func theSameSchemaOnce() throws {
    let loaded = try Fixture([
      "spec.yaml": document(
        """
        components:
          schemas:
            First: {$ref: '#/components/schemas/Pet'}
            Pet: {$ref: 'pet.yaml#/definitions/Animal'}
            Owner:
              properties:
                pet: {$ref: './folder/../pet.yaml#/definitions/Animal'}
                again: {$ref: '#/components/schemas/Pet'}
                other: {$ref: 'pet.yaml#/definitions/Toy'}
        """),
      "pet.yaml": """
      definitions:
        Animal: {properties: {friend: {$ref: '#/definitions/Animal'}}}
        Toy: {type: string}
      """,
    ]).load()
    #expect(loaded.messages == [])
    let pet = try #require(loaded.id("Pet"))
    let owner = try loaded.schema("Owner")
    #expect(loaded.id("First") == pet)
    #expect(owner.properties.prefix(2).map(\.schema) == [pet, pet])
    #expect(try loaded.schemas[pet].properties.map(\.schema) == [pet])
    #expect(try loaded.schemas[pet].name == "First")
    #expect(try loaded.schemas[owner.properties[2].schema].name == "Toy")
  }

  @Test func namesOfSchemas() throws {
    let loaded = try Fixture([
      "spec.yaml": document(
        """
        components:
          schemas:
            A:
              properties:
                own: {type: string}
                place: {$ref: '#/components/schemas/A/properties/own'}
                list: {$ref: 'b.yaml#/items'}
                file: {$ref: 'b.yaml'}
                definition: {$ref: '#/components/schemas/A/$defs/Local'}
              $defs: {Local: {type: integer}}
        """),
      "b.yaml": "type: array\nitems: {type: string}\n",
    ]).load()
    #expect(loaded.messages == [])
    let schemas = try loaded.schemas
    let names = try loaded.schema("A").properties.map { schemas[$0.schema].name }
    #expect(names == [nil, nil, "items", "b", "Local"])
  }

  @Test func siblingsIn3_1() throws {
    let loaded = try loadSchemas(
      """
      A: {type: string}
      B: {$ref: '#/components/schemas/A', description: More}
      C: {properties: {b: {$ref: '#/components/schemas/B'}}}
      """)
    #expect(loaded.messages == [])
    let extended = try loaded.schema("B")
    #expect(extended.reference == loaded.id("A"))
    #expect(extended.description == "More")
    #expect(try loaded.schema("C").properties[0].schema == loaded.id("B"))
  }

  @Test func siblingsIn3_0() throws {
    let loaded = try loadSchemas(
      """
      A: {type: string}
      B: {$ref: '#/components/schemas/A', description: More, nullable: true}
      """, version: "3.0.3")
    #expect(
      loaded.messages == [
        "9: warning: 'nullable' is ignored next to '$ref' in OpenAPI 3.0"
          + " | move the reference into a list under 'allOf'"
      ])
    #expect(loaded.id("B") == loaded.id("A"))
  }

  @Test func overriddenDescriptions() throws {
    let rest = """
      components:
        responses: {R: {description: old}}
        parameters: {P: {name: p, in: query, description: old, schema: {type: string}}}
      """
    let paths = """
      /a:
        get:
          parameters: [{$ref: '#/components/parameters/P', description: new}]
          responses: {'200': {$ref: '#/components/responses/R', description: new}}
      """
    for (version, expected) in [("3.1.0", "new"), ("3.0.3", "old")] {
      let indented = paths.replacing("\n", with: "\n  ")
      let text =
        "openapi: \(version)\ninfo: {title: T, version: '1'}\npaths:\n  \(indented)\n\(rest)\n"
      let loaded = try Fixture(["spec.yaml": text]).load()
      #expect(loaded.messages == [])
      #expect(try loaded.operation.responses[0].description == expected)
      #expect(try loaded.operation.parameters[0].description == expected)
    }
  }

  @Test func anchors() throws {
    let loaded = try loadSchemas(
      """
      A: {properties: {b: {$ref: '#there'}, c: {$ref: '#nowhere'}}}
      B: {$anchor: there, type: integer}
      """)
    #expect(
      loaded.messages == [
        "8: error: '#nowhere' does not exist"
          + " | no schema has the '$anchor' 'nowhere'; a JSON pointer starts with '#/'"
      ])
    #expect(try loaded.schema("A").properties[0].schema == loaded.id("B"))
  }

  @Test func throughAReference() throws {
    let loaded = try loadSchemas(
      """
      A: {properties: {b: {$ref: '#/components/schemas/B/properties/c'}}}
      B: {$ref: '#/components/schemas/C'}
      C: {properties: {c: {type: integer}}}
      """)
    #expect(loaded.messages == [])
    let property = try loaded.schema("A").properties[0].schema
    #expect(try loaded.schemas[property].types == [.integer])
  }

  @Test func dangling() throws {
    let loaded = try loadSchemas(
      """
      Pet: {type: string}
      A:
        properties:
          a: {$ref: '#/components/schemas/Pett'}
          b: {$ref: '#/components/nothing/Pet'}
          c: {$ref: 'missing.yaml#/A'}
          d: {$ref: Pet}
          e: {$ref: 7}
      B: {$ref: {a: b}}
      """)
    #expect(
      loaded.messages == [
        "11: error: '#/components/schemas/Pett' does not exist"
          + " | did you mean '#/components/schemas/Pet'?",
        "12: error: '#/components/nothing/Pet' does not exist",
        "13: error: the file 'missing.yaml' does not exist",
        "14: error: the file 'Pet' does not exist | did you mean '#/components/schemas/Pet'?",
        "15: error: the file '7' does not exist",
        "16: error: '$ref' must be a string, not a mapping",
      ])
  }

  @Test func loops() throws {
    let loaded = try loadSchemas(
      """
      A: {$ref: '#/components/schemas/B'}
      B: {$ref: '#/components/schemas/A'}
      C: {properties: {a: {$ref: '#/components/schemas/A'}}}
      """)
    #expect(
      loaded.messages == [
        "8: error: the reference refers to itself"
          + " | a chain of references must end at something that is not a reference"
      ])
  }

  @Test func loopsWithSiblings() throws {
    let loaded = try loadSchemas(
      """
      A: {$ref: '#/components/schemas/B', description: a}
      B: {$ref: '#/components/schemas/A', description: b}
      C: {allOf: [{$ref: '#/components/schemas/C'}, {type: object}]}
      """)
    #expect(
      loaded.messages == [
        "9: error: the schema 'A' includes itself", "10: error: the schema 'C' includes itself",
      ])
    #expect(try loaded.schema("C").allOf.count == 1)
  }

  @Test func longChain() throws {
    var limits = DocumentLoader.Limits()
    limits.maximumReferenceChain = 3
    let links = (0..<5).map { "    S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}\n" }
    let text = "components:\n  schemas:\n" + links.joined() + "    S5: {type: string}\n"
    let loaded = try Fixture(["spec.yaml": document(text)], limits: limits).load()
    #expect(
      loaded.messages.contains(
        "11: error: the chain of references is longer than 3 | raise the limit 'references' to allow more"
      ))
    #expect(loaded.messages.allSatisfy { $0.contains("longer than 3") })
  }

  @Test func manyReferencesToALargeObject() throws {
    var limits = DocumentLoader.Limits()
    limits.maximumObjects = 1000
    let paths = (0..<100).map { "/\($0): {$ref: '#/x-item'}" }.joined(separator: "\n  ")
    let responses = (200..<300).map { "'\($0)': {description: d}" }.joined(separator: ", ")
    let text = """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      paths:
        \(paths)
      x-item: {get: {responses: {\(responses)}}}
      """
    let loaded = try Fixture(["spec.yaml": text], limits: limits).load()
    #expect(
      loaded.messages == [
        "104: error: the document has too many objects when references are expanded | raise the limit 'objects' to allow more"
      ])
  }

  @Test func inPlaceOfMaps() throws {
    let loaded = try Fixture([
      "spec.yaml": """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      paths: {$ref: paths.yaml}
      components:
        schemas: {$ref: schemas.yaml}
      """,
      "paths.yaml": "/: {get: {responses: {'204': {description: none}}}}\n",
      "schemas.yaml": "Pet: {type: object}\n",
    ]).load()
    #expect(
      loaded.messages == [
        "3: warning: a '$ref' is not allowed directly in 'paths'; it is resolved anyway",
        "5: warning: a '$ref' is not allowed directly in 'schemas'; it is resolved anyway",
      ])
    #expect(try loaded.schema("Pet").name == "Pet")
    #expect(loaded.document?.operations.count == 1)
  }

  @Test func anErrorInAnotherFileOnce() throws {
    let loaded = try Fixture([
      "spec.yaml": document(
        "components: {schemas: {A: {$ref: 'b.yaml#/A'}, B: {$ref: 'b.yaml#/B'}}}"),
      "b.yaml": "A: {}\nB: [\n",
    ]).load()
    #expect(loaded.messages.count == 1)
    #expect(loaded.messages.first?.hasPrefix("b.yaml:") == true)
  }
}
