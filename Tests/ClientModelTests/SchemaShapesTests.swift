import OpenAPI
import Testing

@testable import ClientModel

@Suite("Shapes of schemas")
struct SchemaShapesTests {
  @Test(
    "Two schemas have one shape, or not",
    arguments: [
      ("{ type: string }", "{ type: string, description: A, example: b, title: C }", true),
      ("{ type: string }", "{ type: string, deprecated: true, maxLength: 3 }", true),
      ("{ type: string }", "{ type: integer }", false),
      ("{ type: string }", "{ type: string, format: date }", false),
      ("{ type: string }", "{ type: [string, 'null'] }", false),
      ("{ properties: { a: {}, b: {} } }", "{ properties: { b: {}, a: {} } }", true),
      ("{ properties: { a: {} } }", "{ properties: { a: {} }, required: [a] }", false),
      ("{ properties: { a: {} } }", "{ properties: { b: {} } }", false),
      ("{ properties: { a: { type: string } } }", "{ properties: { a: {} } }", false),
      (
        "{ properties: { a: { type: string } } }",
        "{ allOf: [{ properties: { a: { type: string } } }, { description: B }] }", true
      ),
      ("{ type: object, additionalProperties: false }", "{ type: object }", false),
      ("{ items: { type: string } }", "{ items: { type: integer } }", false),
      ("{ enum: [a, b] }", "{ enum: [a, c] }", false),
      ("{ enum: [a, b] }", "{ enum: [a, b], description: C }", true),
      ("{ oneOf: [{ type: string }, {}] }", "{ oneOf: [{ type: integer }, {}] }", false),
    ])
  func equality(first: String, second: String, isEqual: Bool) throws {
    let sample = try Sample(schemas: "Root: \(first)\nOther: \(second)")
    let reader = SchemaReader(store: sample.document.schemas)
    var shapes = SchemaShapes()
    let left = shapes.shape(of: try sample.schema("Root"), reader: reader)
    let right = shapes.shape(of: try sample.schema("Other"), reader: reader)
    #expect((left == right) == isEqual)
  }

  @Test("Schemas that hold themselves have shapes")
  func cycles() throws {
    let sample = try Sample(
      schemas: """
        Root: { properties: { next: { $ref: "#/components/schemas/Root" } } }
        Other: { properties: { next: { $ref: "#/components/schemas/Other" } } }
        List: { type: array, items: { $ref: "#/components/schemas/List" } }
        """)
    let reader = SchemaReader(store: sample.document.schemas)
    var shapes = SchemaShapes()
    let root = shapes.shape(of: try sample.schema("Root"), reader: reader)
    #expect(shapes.shape(of: try sample.schema("Root"), reader: reader) == root)
    #expect(shapes.shape(of: try sample.schema("Other"), reader: reader) != root)
    #expect(shapes.shape(of: try sample.schema("List"), reader: reader) != root)
  }
}
