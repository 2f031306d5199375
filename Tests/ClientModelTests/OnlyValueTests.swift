import OpenAPI
import Testing

@testable import ClientModel

@Suite("Constants")
struct OnlyValueTests {
  @Test("A property with one value has it as its default, regardless of its type")
  func initialValues() throws {
    let root = try Sample(
      schemas: """
        Root:
          type: object
          required: [text, whole, number, share, short, flag, date]
          properties:
            text: { type: string, const: a }
            whole: { type: integer, enum: [2] }
            number: { type: number, const: 2.5 }
            share: { type: number, format: float, enum: [3] }
            short: { type: integer, format: int32, const: 7 }
            flag: { type: boolean, enum: [false] }
            date: { type: string, format: date-time }
        """
    ).client.structure("Root")
    #expect(
      root.properties.map(\.initialValue) == [
        .member("a"), .member("value2"), .literal("2.5"), .literal("3"), .member("value7"),
        .literal("false"), nil,
      ])
  }
}
