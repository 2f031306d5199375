import Diagnostics
import OpenAPI
import Testing
import YAML

/// Common mistakes in schemas cause a warning and are repaired.
@Suite struct SchemaRepairTests {
  @Test func additionalPropertiesThatLostItsIndentation() throws {
    let loaded = try loadSchemas(
      """
      Link: {type: object, properties: {href: {type: string}}}
      Events:
        type: object
        properties:
          _links:
            type: object
          additionalProperties:
            $ref: '#/components/schemas/Link'
          total: {type: integer}
      """)
    #expect(
      loaded.messages == [
        "14: warning: 'additionalProperties' is read as a keyword of '_links'"
          + " | indent it below '_links'"
      ])
    let properties = try loaded.schema("Events").properties
    #expect(properties.map(\.name) == ["_links", "total"])
    guard case .schema(let id) = try loaded.schemas[properties[0].schema].additionalProperties
    else {
      Issue.record("the schema has not been moved")
      return
    }
    #expect(id == loaded.id("Link"))
  }

  @Test func keywordsAmongProperties() throws {
    let schemas = """
      A:
        properties:
          a: {type: string}
          type: object
          required: [a]
          additionalProperties: false
          x-order: 1
      """
    for version in ["3.0.3", "3.1.0"] {
      let loaded = try loadSchemas(schemas, version: version)
      let keywords = ["type", "required", "additionalProperties", "x-order"]
      #expect(
        loaded.messages
          == zip(11..., keywords).map {
            "\($0): warning: '\($1)' is a keyword, not a property; it is ignored"
              + " | move it out of 'properties'"
          })
      #expect(try loaded.schema("A").properties.map(\.name) == ["a"])
    }
  }

  @Test func required() throws {
    let loaded = try loadSchemas(
      """
      A:
        required: [id, nmae, 7]
        properties:
          id: {type: string, required: true}
          name: {type: string}
          '7': {type: string}
      B: {required: id, properties: {id: {type: string}}}
      C: {required: [id, null, id]}
      """)
    #expect(
      loaded.messages == [
        "9: warning: the required property 'nmae' is not among the properties"
          + " | did you mean 'name'?",
        "11: warning: 'required' of a schema is a list of properties; 'true' is ignored"
          + " | add the property to 'required' of the object that it belongs to",
        "14: warning: 'required' must be a list of strings, not a string",
        "15: warning: an entry of 'required' must be the name of a property, not null",
      ])
    #expect(try loaded.schema("B").required == ["id"])
    #expect(try loaded.schema("C").required == ["id"])
  }

  @Test func requiredPropertiesOfOthersAreFine() throws {
    let loaded = try loadSchemas(
      """
      Base: {required: [kind], properties: {id: {type: string}}}
      Pet:
        allOf:
          - $ref: '#/components/schemas/Base'
          - required: [id]
            properties: {kind: {type: string}}
      Open: {required: [a], properties: {b: {}}, additionalProperties: true}
      """)
    #expect(loaded.messages == [])
  }

  @Test func typesThatDoNotExist() throws {
    let loaded = try loadSchemas(
      """
      A: {type: String}
      B: {type: datetime}
      C: {type: strnig}
      D: {type: null}
      E: {type: [int, 'null']}
      F: {type: {a: b}}
      G: {type: 1}
      """)
    #expect(
      loaded.messages == [
        "8: warning: unknown type 'String'; it is read as 'string'",
        "9: warning: unknown type 'datetime'; it is read as 'string'",
        "10: warning: unknown type 'strnig'; any value is allowed here | did you mean 'string'?",
        "11: warning: the type null must be in quotes",
        "12: warning: unknown type 'int'; it is read as 'integer'",
        "13: warning: 'type' must be a string, not a mapping",
        "14: warning: a type must be a string, not a number",
      ])
    #expect(try loaded.schema("B").format == "date-time")
    #expect(try loaded.schema("D").types == [.null])
    #expect(try loaded.schema("E").types == [.integer, .null])
  }

  @Test func keywordsOfTheOtherVersion() throws {
    let old = try loadSchemas(
      "A: {type: [string, 'null']}\nB: {const: a}\nC: {type: array}", version: "3.0.3")
    #expect(
      old.messages == [
        "8: warning: a list of types is not part of OpenAPI 3.0 | it is read as in 3.1",
        "8: warning: the type 'null' is not part of OpenAPI 3.0 | it is read as in 3.1",
        "9: warning: 'const' is not a keyword of OpenAPI 3.0 | it is read as in 3.1",
        "10: warning: an array must have 'items'; any values are allowed here",
      ])
    #expect(try old.schema("A").types == [.string, .null])
    let new = try loadSchemas("A: {type: string, nullable: true}\nB: {type: array}")
    #expect(
      new.messages == [
        "8: warning: OpenAPI 3.1 has no keyword 'nullable'; null is allowed here anyway"
          + " | add 'null' to the list under 'type'"
      ])
    #expect(try new.schema("A").types == [.string, .null])
  }

  @Test func wrongValues() throws {
    let loaded = try loadSchemas(
      """
      A: {enum: one}
      B: {enum: []}
      C: {items: [{type: string}]}
      D: {oneOf: {type: string}}
      E: {description: 5, deprecated: 'true', readOnly: no}
      F: {discriminator: kind}
      G: {properties: [a]}
      H: {properties: {a: , b: text}}
      I: {examples: {one: {value: 1}}}
      J: '#/components/schemas/A'
      """)
    #expect(
      loaded.messages == [
        "8: warning: 'enum' must be a list, not a string",
        "9: warning: 'enum' is empty and ignored",
        "10: warning: 'items' must be one schema, not a list"
          + " | in OpenAPI 3.1, use 'prefixItems' for one schema per position",
        "11: warning: 'oneOf' must be a list, not a mapping",
        "12: warning: 'description' must be a string, not a number"
          + " | it is read as '5'; put it in quotes",
        "12: warning: 'deprecated' must be true or false, not a string | remove the quotes",
        "12: warning: 'readOnly' must be true or false, not a string",
        "13: warning: 'discriminator' must be a mapping with 'propertyName', not a string",
        "14: warning: 'properties' must be a mapping, not a list",
        "15: warning: a schema must be a mapping, not null; it is read as any value",
        "15: warning: a schema must be a mapping, not a string; it is read as any value",
        "16: warning: 'examples' of a schema must be a list, not a mapping",
        "17: warning: a schema must be a mapping, not a string; it is read as any value"
          + " | use '$ref: …' for a reference",
      ])
    #expect(try loaded.schema("A").enumValues?.count == 1)
    #expect(try loaded.schema("C").prefixItems.count == 1)
    #expect(try loaded.schema("D").oneOf.count == 1)
    #expect(try loaded.schema("E").description == "5")
    #expect(try loaded.schema("E").isDeprecated)
    #expect(try loaded.schema("F").discriminator?.propertyName == "kind")
    #expect(try loaded.schema("H").properties.count == 2)
    #expect(try loaded.schema("I").examples.map(\.int) == [1])
  }

  @Test func unknownKeywords() throws {
    let schemas = "A: {propertys: {}, whatever: 1, x-own: 1}"
    let typo = "8: warning: unknown keyword 'propertys' in schema | did you mean 'properties'?"
    #expect(try loadSchemas(schemas).messages == [typo])
    #expect(
      try loadSchemas(schemas, version: "3.0.3").messages
        == [typo, "8: warning: unknown keyword 'whatever' in schema"])
  }

  @Test func booleanSchemas() throws {
    let schemas = "A: {properties: {a: true, b: false}, items: true}"
    let new = try loadSchemas(schemas)
    #expect(new.messages == [])
    #expect(try new.schema("A").properties.map(\.name) == ["a"])
    let old = try loadSchemas(schemas, version: "3.0.3")
    let message = "8: warning: a schema must be a mapping, not a boolean; it is read as any value"
    #expect(old.messages == [message, message, message])
  }
}
