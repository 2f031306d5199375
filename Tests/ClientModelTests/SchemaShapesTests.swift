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
      // Whether null is a value too belongs to the place where a type is used.
      ("{ type: string }", "{ type: [string, 'null'] }", true),
      (
        "{ properties: { a: { type: string } } }",
        "{ properties: { a: { type: [string, 'null'] } } }", false
      ),
      ("{ items: { type: string } }", "{ items: { type: [string, 'null'] } }", false),
      ("{ properties: { a: {}, b: {} } }", "{ properties: { b: {}, a: {} } }", true),
      ("{ properties: { a: {} } }", "{ properties: { a: {} }, required: [a] }", false),
      ("{ properties: { a: {} } }", "{ properties: { b: {} } }", false),
      ("{ properties: { a: { type: string } } }", "{ properties: { a: {} } }", false),
      (
        "{ properties: { a: { type: string } } }",
        "{ allOf: [{ properties: { a: { type: string } } }, { description: B }] }", true
      ),
      ("{ type: object, additionalProperties: false }", "{ type: object }", false),
      (
        "{ properties: { a: {} }, additionalProperties: false }", "{ properties: { a: {} } }", true
      ),
      ("{ properties: { a: {} }, additionalProperties: true }", "{ properties: { a: {} } }", false),
      ("{ type: string, format: uri }", "{ type: string }", true),
      ("{ const: a }", "{ enum: [a] }", true),
      ("{ const: a }", "{ const: b }", false),
      ("{ enum: [a, b] }", "{ enum: [b, a] }", true),
      ("{ items: { type: string } }", "{ items: { type: integer } }", false),
      ("{ enum: [a, b] }", "{ enum: [a, c] }", false),
      ("{ enum: [a, b] }", "{ enum: [a, b], description: C }", true),
      ("{ oneOf: [{ type: string }, {}] }", "{ oneOf: [{ type: integer }, {}] }", false),
    ])
  func equality(first: String, second: String, isEqual: Bool) throws {
    let sample = try Sample(schemas: "Root: \(first)\nOther: \(second)")
    let shapes = try Shapes(sample)
    #expect(try (shapes["Root"] == shapes["Other"]) == isEqual)
  }

  @Test("Schemas that hold themselves have shapes of their own")
  func cycles() throws {
    let shapes = try Shapes(
      Sample(
        schemas: """
          Root: { properties: { next: { $ref: "#/components/schemas/Root" } } }
          Other: { properties: { next: { $ref: "#/components/schemas/Other" } } }
          List: { type: array, items: { $ref: "#/components/schemas/List" } }
          """))
    #expect(try Set([shapes["Root"], shapes["Other"], shapes["List"]]).count == 3)
  }

  @Test("What holds one that holds itself is like its equals, wherever the search begins")
  func aroundCycles() throws {
    for order in [["Root", "Other"], ["Other", "Root"]] {
      let shapes = try Shapes(
        Sample(
          schemas: """
            Root: { properties: { tree: { $ref: "#/components/schemas/Tree" } } }
            Other: { properties: { tree: { $ref: "#/components/schemas/Tree" } } }
            Tree: { properties: { branch: { $ref: "#/components/schemas/Branch" } } }
            Branch: { properties: { tree: { $ref: "#/components/schemas/Tree" } } }
            """), order: order)
      #expect(try shapes["Root"] == shapes["Other"])
      #expect(try shapes["Root"] != shapes["Branch"])
    }
  }

  private struct Shapes {
    let sample: Sample
    let reader: SchemaReader
    let shapes: SchemaShapes

    init(_ sample: Sample, order: [String] = []) throws {
      self.sample = sample
      reader = SchemaReader(store: sample.document.schemas)
      let names = order.isEmpty ? sample.document.namedSchemas.map(\.name) : order
      shapes = SchemaShapes(of: try names.map(sample.schema), reader: reader)
    }

    subscript(name: String) -> SchemaShapes.Shape {
      get throws { shapes.shape(of: reader.target(of: try sample.schema(name))) }
    }
  }
}
