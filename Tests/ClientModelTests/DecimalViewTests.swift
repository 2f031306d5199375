import OpenAPI
import Testing

@testable import ClientModel

@Suite("Exact numbers in addition to text")
struct DecimalViewTests {
  @Test("Only amounts with a currency, and the format, have one")
  func views() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/Money" }, b: { $ref: "#/components/schemas/Rate" }, c: { $ref: "#/components/schemas/Other" } } }
        Money: { properties: { value: { type: string }, currency: { type: string }, note: { type: string } } }
        Rate: { properties: { rate: { type: string, format: decimal }, decimal_rate: { type: integer } } }
        Other: { properties: { value: { type: string }, amount: { type: number }, plain: { type: number, format: decimal } } }
        """
    ).client
    #expect(
      try client.structure("Money").properties.map(\.decimalView) == ["decimalValue", nil, nil])
    #expect(try client.structure("Rate").properties.map(\.decimalView) == ["decimalRateView", nil])
    #expect(try client.structure("Other").properties.map(\.decimalView) == [nil, nil, nil])
  }

  @Test("Numeric text is the same type as other text")
  func shapes() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { a: { properties: { x: { type: string, format: decimal } } }, b: { properties: { x: { type: string } } } } }
        """
    ).client
    #expect(try client.structure("Root.A").properties.map(\.decimalView) == ["decimalX"])
    #expect(try client.structure("Root.B").properties.map(\.decimalView) == [nil])
  }
}
