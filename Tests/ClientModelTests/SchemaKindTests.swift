import OpenAPI
import Testing

@testable import ClientModel

@Suite("Kinds of schemas")
struct SchemaKindTests {
  @Test(
    "Each schema has a kind",
    arguments: [
      ("{ type: string }", "String"),
      ("{ type: string, format: date-time }", "Date"),
      ("{ type: string, format: date }", "CalendarDate"),
      ("{ type: string, format: byte }", "Data"),
      ("{ type: string, format: uuid }", "String"),
      ("{ format: date-time }", "Date"),
      ("{ format: uuid }", "JSONValue"),
      ("{ type: integer }", "Int"),
      ("{ type: integer, format: int32 }", "Int32"),
      ("{ type: integer, format: int64 }", "Int64"),
      ("{ type: integer, format: uint64 }", "UInt64"),
      ("{ type: integer, maximum: 18446744073709551615 }", "UInt64"),
      ("{ type: integer, exclusiveMaximum: 18446744073709552000 }", "UInt64"),
      ("{ type: integer, maximum: 9223372036854775807 }", "Int"),
      ("{ type: integer, maximum: 9223372036854776000 }", "Int"),
      ("{ type: integer, minimum: -1, maximum: 18446744073709551615 }", "Int"),
      ("{ type: integer, maximum: 1e30 }", "Int"),
      ("{ type: integer, format: int64, maximum: 18446744073709551615 }", "Int64"),
      ("{ type: number }", "Double"),
      ("{ type: number, format: decimal }", "Decimal"),
      ("{ type: number, format: float }", "Float"),
      ("{ type: boolean }", "Bool"),
      ("{ type: boolean, enum: [true] }", "Bool"),
      ("{ const: true }", "Bool"),
      ("{ type: [string, integer] }", "union 2"),
      ("{ type: [integer, number] }", "Double"),
      ("{ type: [string, array] }", "JSONValue"),
      ("{ type: [string, boolean], enum: [a, true] }", "JSONValue"),
      ("{ type: [string, 'null'] }", "String"),
      ("{ type: 'null' }", "JSONValue"),
      ("{}", "JSONValue"),
      ("{ enum: [1, one] }", "JSONValue"),
      ("{ enum: [[1], [2]] }", "JSONValue"),
      ("{ type: array, items: { type: string } }", "array"),
      ("{ items: { type: string } }", "array"),
      ("{ type: object }", "map"),
      ("{ additionalProperties: { type: string } }", "map"),
      ("{ type: object, additionalProperties: false }", "object"),
      ("{ properties: { a: { type: string } } }", "object"),
      ("{ allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }", "object"),
      ("{ enum: [a, b] }", "enumeration String 2"),
      ("{ const: a }", "enumeration String 1"),
      ("{ type: string, enum: [1, 2] }", "enumeration String 2"),
      ("{ type: string, enum: [a, null] }", "enumeration String 1"),
      ("{ type: integer, enum: [1, 2, 3] }", "enumeration Int 3"),
      ("{ type: integer, enum: [1, a] }", "Int"),
      ("{ oneOf: [{ type: string }, { type: integer }] }", "union 2"),
      ("{ anyOf: [{ type: string }, { type: 'null' }] }", "alias"),
      ("{ oneOf: [{ type: string }] }", "alias"),
      ("{ oneOf: [{ type: string }, { type: string, format: date }] }", "String"),
      ("{ oneOf: [{ type: string }, { enum: [a, b] }] }", "enumeration String 2"),
      (
        "{ oneOf: [{ properties: { a: {} } }, { properties: { a: {} }, description: B }] }",
        "union 2"
      ),
      ("{ oneOf: [{ type: string, format: uri }, { type: string }] }", "String"),
      (
        "{ properties: { a: {} }, oneOf: [{ required: [a] }, { properties: { b: {} } }] }",
        "object with alternatives 2"
      ),
      ("{ properties: { a: {} }, oneOf: [{ type: string }] }", "object"),
    ])
  func kind(schema: String, expected: String) throws {
    let sample = try Sample(schemas: "Root: \(schema)")
    let reader = SchemaReader(
      PreparedSchemas(sample.document.schemas, formats: ScalarFormats()),
      budget: WorkBudget(1_000_000))
    let kind = reader.kind(of: reader.target(of: try sample.schema("Root")))
    #expect(summary(kind) == expected)
  }

  private func summary(_ kind: SchemaKind) -> String {
    switch kind {
    case .primitive(let type): type.swiftName
    case .enumeration(let rawType, let values): "enumeration \(rawType.rawValue) \(values.count)"
    case .array: "array"
    case .map: "map"
    case .object: "object"
    case .objectWithAlternatives(let members): "object with alternatives \(members.count)"
    case .union(let members): "union \(members.count)"
    case .alias: "alias"
    }
  }

  @Test(
    "Lists and objects among several types are alternatives, if the schema says what they contain")
  func listsAmongTypes() throws {
    let client = try Sample(
      schemas: """
        Root:
          properties:
            stop: { type: [string, array, "null"], items: { type: string } }
            rows: { type: [array, integer], items: { properties: { q: { type: string } } } }
            both: { type: [array, object], items: { type: integer }, required: [a], properties: { a: { type: string } } }
            map: { type: [object, string], additionalProperties: { type: integer } }
            anything: { type: [string, number, boolean, object, array, "null"] }
        """
    ).client
    let root = try client.structure("Root")
    #expect(
      root.summary == [
        "stop: Root.Stop optionalNullable", "rows: Root.Rows optional",
        "both: Root.Both optional", "map: Root.Map optional",
        "anything: JSONValue optionalNullable",
      ])
    #expect(
      try client.union("Root.Stop").members.map(\.type.swiftName) == ["String", "[String]"])
    #expect(try client.union("Root.Stop").members.map(\.name) == ["string", "list"])
    #expect(try client.union("Root.Both").members.count == 2)
    #expect(try client.union("Root.Map").members.map(\.name) == ["map", "string"])
  }
}
