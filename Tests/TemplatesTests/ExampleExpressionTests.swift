import ClientModel
import Testing

@testable import Templates

@Suite("Examples in Swift")
struct ExampleExpressionTests {
  @Test(
    "Scalars",
    arguments: [
      (TypedExample.scalar(.boolean, .boolean(true)), "true"),
      (.scalar(.integer, .number(ExampleNumber(-1_234_567))), "-1_234_567"),
      (string("a\"\\(b)\n"), #""a\"\\(b)\n""#), (.null, "nil"),
      (
        .scalar(.calendarDate, .string("2024-02-29")),
        "CalendarDate(year: 2024, month: 2, day: 29)!"
      ),
      (.scalar(.data, .string("YWI=")), #"Data("ab".utf8)"#), (.bytes([0, 255]), "Data([0, 255])"),
      (.stream([]), ".data(Data())"),
      (.union(type: "U", member: "some", tag: nil, integer(1)), "U.some(1)"),
      (.rawValue(type: "E", .string("x")), #".init(rawValue: "x")"#),
    ])
  func scalars(example: TypedExample, expected: String) {
    #expect(ExampleExpression(example).text(depth: 0).text == expected)
  }

  @Test("Any JSON is a literal")
  func json() {
    let value = ExampleValue.object([
      .init("a", .null), .init("b", .array([.boolean(false), .string("\u{202E}")])),
      .init("c", .object([])),
    ])
    #expect(
      ExampleExpression(.json(value)).text(depth: 0).text
        == #"["a": .null, "b": [false, "\u{202e}"], "c": [:]]"#)
  }

  @Test("JSON text has a line for each property, and escapes invisible characters")
  func jsonText() {
    let value = ExampleValue.object([
      .init("a\"", .array([.number(ExampleNumber(1)), .null])),
      .init("b", .string("\u{1}\u{2028}é😀\n")),
    ])
    #expect(
      ExampleJSONText(value).text.text == """
        {
          "a\\"": [
            1,
            null
          ],
          "b": "\\u0001\\u2028é😀\\n"
        }
        """)
  }

  @Test("A struct is created by its initialiser with the required arguments")
  func structure() {
    let structure = StructureExample(
      type: "T",
      properties: [
        property("inout", string("x"), .required), property("gone", .null, .optionalNullable),
        property("there", integer(1), .optionalNullable),
      ],
      additional: .init(
        name: "others", entries: [.init(key: "k", value: .scalar(.boolean, .boolean(true)))]))
    #expect(
      ExampleExpression(.structure(structure)).text(depth: 0).text
        == ".init(`inout`: \"x\", gone: .null, there: .value(1), others: [\"k\": true])")
  }

  @Test("An expression that is too long has a line for each argument")
  func wrapping() {
    let text = String(repeating: "a", count: 90)
    let structure = StructureExample(
      type: "T",
      properties: [property("first", string(text), .required), property("b", .null, .optional)])
    #expect(
      ExampleExpression(.array([.structure(structure)])).text(depth: 0).text == """
        [
          .init(
            first: "\(text)",
            b: nil
          )
        ]
        """)
  }

  private func property(_ name: String, _ value: TypedExample, _ presence: Property.Presence)
    -> StructureExample.Property
  {
    .init(name: name, wireName: name, presence: presence, value: value, isInitial: false)
  }
}

private func string(_ text: String) -> TypedExample { .scalar(.string, .string(text)) }

private func integer(_ value: Int) -> TypedExample {
  .scalar(.integer, .number(ExampleNumber(value)))
}
