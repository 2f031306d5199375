import OpenAPI
import Testing

@testable import ClientModel

@Suite("The properties of an object")
struct ObjectMembersTests {
  @Test("Properties from allOf come first, and repeated ones are replaced in place")
  func composition() throws {
    let sample = try Sample(
      schemas: """
        Root:
          allOf:
            - { $ref: "#/components/schemas/Base" }
            - { required: [b], properties: { b: { type: integer }, c: { type: string } } }
          properties: { d: { type: boolean } }
          required: [d]
        Base:
          required: [a]
          properties: { a: { type: string }, b: { type: string } }
        """)
    #expect(
      try sample.client.structure("Root").summary == [
        "a: String required", "b: Int required", "c: String optional", "d: Bool required",
      ])
  }

  @Test("Many properties are combined like few", arguments: [5, 12, 13, 14, 30])
  func manyProperties(count: Int) throws {
    func properties(_ names: some Sequence<Int>, _ type: String) -> String {
      names.map { "p\($0)x: { type: \(type) }" }.joined(separator: ", ")
    }
    let sample = try Sample(
      schemas: """
        Root:
          allOf:
            - { $ref: "#/components/schemas/Base" }
            - { required: [p0x], properties: { \(properties(stride(from: 0, to: 2 * count, by: 2), "integer")) } }
          oneOf:
            - { properties: { \(properties(0..<(2 * count + 3), "boolean")) } }
        Base: { properties: { \(properties(0..<count, "string")) } }
        """)
    let all = Array(0..<count) + (0..<(2 * count)).filter { $0 >= count && $0.isMultiple(of: 2) }
    let rest = (0..<(2 * count + 3)).filter { !all.contains($0) }
    let structure = try sample.client.structure("Root")
    #expect(structure.properties.map(\.wireName) == (all + rest).map { "p\($0)x" })
    #expect(structure.summary.first == "p0x: Int required")
    #expect(structure.summary.dropFirst().first == "p1x: String optional")
  }

  @Test("Unknown properties are kept if the configuration says so, except in closed objects")
  func unknownProperties() throws {
    let sample = try Sample(
      schemas: """
        Root:
          type: object
          properties:
            open: { type: object, properties: { a: { type: string } } }
            closed: { type: object, additionalProperties: false, properties: { a: { type: string } } }
            typed: { type: object, additionalProperties: { type: integer }, properties: { a: { type: string } } }
            additionalProperties: { type: string }
        """)
    func places(_ unknownProperties: UnknownProperties) throws -> [String: String] {
      var configuration = ClientConfiguration(name: "Sample")
      configuration.unknownProperties = unknownProperties
      let client = sample.client(configuration).client
      let root = try client.structure("Root")
      var places = ["Root": root.additionalProperties?.name]
      for case .structure(let nested) in root.nested {
        places[nested.shortName] = nested.additionalProperties?.type.swiftName
      }
      return places.compactMapValues { $0 }
    }
    #expect(try places(.ignore) == ["Typed": "Int"])
    #expect(
      try places(.keep) == ["Root": "additionalProperties2", "Open": "JSONValue", "Typed": "Int"])
  }

  @Test("A property is required if any of the schemas requires it")
  func required() throws {
    let sample = try Sample(
      schemas: """
        Root: { allOf: [{ $ref: "#/components/schemas/Base" }], required: [b] }
        Base: { properties: { a: { type: string }, b: { type: string } } }
        """)
    #expect(
      try sample.client.structure("Root").summary == ["a: String optional", "b: String required"])
  }

  @Test("A schema that composes itself terminates")
  func cycle() throws {
    let sample = try Sample(
      schemas: """
        Root: { type: object, properties: { a: { $ref: "#/components/schemas/Other" } } }
        Other:
          allOf: [{ $ref: "#/components/schemas/Root" }, { properties: { b: { type: string } } }]
        """)
    let other = try sample.client.structure("Other")
    #expect(other.summary == ["a: Other optional", "b: String optional"])
    #expect(other.properties.map(\.box) == ["indirectA", nil])
  }

  @Test("Properties of alternatives are optional unless each alternative requires them")
  func alternatives() throws {
    let sample = try Sample(
      schemas: """
        Root:
          properties: { id: { type: string } }
          oneOf:
            - { required: [a, b], properties: { a: { type: string }, b: { type: string } } }
            - { required: [b, id], properties: { b: { type: string }, c: { type: string } } }
        """)
    #expect(
      try sample.client.structure("Root").summary == [
        "id: String optional", "a: String optional", "b: String required", "c: String optional",
      ])
  }

  @Test("Required and nullable are independent")
  func presence() throws {
    let sample = try Sample(
      schemas: """
        Root:
          required: [a, b]
          properties:
            a: { type: string }
            b: { type: [string, "null"] }
            c: { type: string }
            d: { type: [string, "null"] }
            e: { anyOf: [{ type: integer }, { type: "null" }] }
        """)
    #expect(
      try sample.client.structure("Root").summary == [
        "a: String required", "b: String requiredNullable", "c: String optional",
        "d: String optionalNullable", "e: Int optionalNullable",
      ])
  }

  @Test("A required property with one value has it as its default")
  func initialValues() throws {
    let sample = try Sample(
      schemas: """
        Root:
          required: [kind, many]
          properties:
            kind: { const: root }
            many: { enum: [a, b] }
            free: { const: c }
        """)
    #expect(
      try sample.client.structure("Root").properties.map(\.initialValue)
        == [.member("root"), nil, Property.InitialValue.none])
    #expect(
      try sample.client.structure("Root").initializerProperties.map(\.name)
        == ["many", "kind", "free"])
  }

  @Test(
    "Additional properties are kept if the document allows them",
    arguments: [
      ("", nil), ("additionalProperties: false", nil),
      ("additionalProperties: true", "JSONValue"), ("additionalProperties: {}", "JSONValue"),
      ("additionalProperties: { type: integer }", "Int"),
      ("additionalProperties: { type: [integer, 'null'] }", "Int?"),
      (
        "additionalProperties: { properties: { b: { type: string } } }",
        "Root.AdditionalProperty"
      ),
    ])
  func additionalProperties(keyword: String, expected: String?) throws {
    let sample = try Sample(
      schemas: """
        Root:
          properties: { a: { type: string } }
          \(keyword)
        """)
    #expect(
      try sample.client.structure("Root").additionalProperties?.type.swiftName == expected)
  }
}
