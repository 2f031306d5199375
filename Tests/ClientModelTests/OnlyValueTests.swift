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

  @Test(
    "A property with a different constant in each alternative has no default",
    arguments: [
      ("1", "2", "Root.Kind"), ("a", "b", "Root.Kind"), ("true", "false", "Bool"),
    ])
  func differentConstants(first: String, second: String, type: String) throws {
    let client = try Sample(
      schemas: """
        Root:
          type: object
          properties: { id: { type: string } }
          oneOf:
            - { required: [kind], properties: { kind: { const: \(first), title: Kind, description: A }, a: { type: string } } }
            - { required: [kind], properties: { kind: { const: \(second) }, b: { type: string } } }
        """
    ).client
    let root = try client.structure("Root")
    let kind = try #require(root.properties.first { $0.name == "kind" })
    #expect(kind.type.swiftName == type)
    #expect(kind.presence == .required)
    #expect(kind.initialValue == nil)
    let values = try? client.enumeration(type).members
    #expect(values?.allSatisfy { $0.documentation.isEmpty && $0.name != "kind" } != false)
  }

  @Test("Constants and lists of numbers without a type are numbers")
  func numbers() throws {
    let root = try Sample(
      schemas: """
        Root:
          properties: { half: { const: 0.5 }, some: { enum: [1.5, 2, 1e10] }, whole: { enum: [1, 2] } }
        """
    ).client.structure("Root")
    #expect(root.properties.map(\.type.swiftName) == ["Double", "Double", "Root.Whole"])
  }
}
