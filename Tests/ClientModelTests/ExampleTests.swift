import Testing

@testable import ClientModel

@Suite("Examples")
struct ExampleTests {
  @Test("The examples of a body keep their order, and a generated one follows")
  func given() throws {
    let sample = try Sample(
      """
      paths:
        /things/{id}:
          put:
            operationId: putThing
            parameters:
              - { name: id, in: path, required: true, schema: { type: string, example: abc } }
            requestBody:
              required: true
              content:
                application/json:
                  schema:
                    type: object
                    required: [name, kind]
                    properties:
                      name: { type: string }
                      kind: { enum: [big, small] }
                      note: { type: string }
                  examples:
                    first: { summary: The first, value: { name: A, kind: small } }
                    second: { value: { name: B, kind: big, note: C } }
            responses: { "204": { description: Done. } }
      """)
    let examples = try #require(sample.client.examples.first)
    #expect(examples.parameters.map(\.name) == ["id"])
    #expect(examples.parameters.first?.examples.first?.value == .string("abc"))
    #expect(examples.bodies.map(\.name) == ["first", "second", nil])
    #expect(examples.bodies.map(\.isGiven) == [true, true, false])
    #expect(examples.bodies.first?.summary == "The first")
    #expect(
      examples.bodies.last?.value
        == .object([
          .init("name", .string("example-name")), .init("kind", .string("big")),
        ]))
    let typed = try #require(ClientExamples(sample.client)["ReplaceThing"])
    #expect(typed.bodies.map(\.name) == ["first", "second"])
    #expect(typed.bodies.map(\.value.json) == examples.bodies.dropLast().map(\.value))
    #expect(typed.responses.map(\.status) == [.code(204)])
  }

  @Test("An example written as `{description, value}` shows its value")
  func described() throws {
    let example = try root(
      """
      Root:
        type: object
        properties:
          url: { type: string, examples: [{ description: Plaid, value: com.example.app }] }
          count: { type: integer, example: { value: 3 } }
          pair: { type: object, properties: { value: { type: string } }, example: { value: kept } }
      """)
    #expect(
      example.json
        == .object([
          .init("url", .string("com.example.app")), .init("count", number(3)),
          .init("pair", .object([.init("value", .string("kept"))])),
        ]))
  }

  @Test("Without examples, defaults, constants, first values and formats are used")
  func made() throws {
    let example = try root(
      """
      Root:
        type: object
        required: [day, time, bytes, mail, link, id, list, map, size, kind, any, price, on]
        properties:
          day: { type: string, format: date }
          time: { type: string, format: date-time }
          bytes: { type: string, format: byte }
          mail: { type: string, format: email }
          link: { type: string, format: uri }
          id: { type: string, format: uuid }
          list: { type: array, items: { type: integer, default: 7 } }
          map: { type: object, additionalProperties: { type: boolean } }
          size: { enum: [large, small] }
          kind: { const: only }
          any: {}
          price: { type: number }
          on: { type: boolean }
      """)
    guard case .structure(let structure) = example else {
      Issue.record("\(example)")
      return
    }
    #expect(structure.properties.count == 13)
    let kind = structure.properties.first { $0.name == "kind" }
    #expect(kind?.isInitial == true)
    #expect(example.json?["list"] == .array([number(7)]))
    #expect(example.json?["map"] == .object([.init("key", .boolean(true))]))
    #expect(example.json?["mail"] == .string("name@example.com"))
    #expect(example.json?["size"] == .string("large"))
    #expect(example.json?["price"] == .number(try #require(ExampleNumber(1.5))))
  }

  @Test("An invalid value is omitted, or replaced by a placeholder")
  func repair() throws {
    let example = try root(
      """
      Root:
        type: object
        required: [name, time]
        properties:
          name: { type: string, example: 5 }
          time: { type: string, format: date-time, example: yesterday }
          age: { type: integer, example: old }
      """)
    #expect(
      example.json
        == .object([
          .init("name", .string("5")), .init("time", .string("2024-01-31T12:00:00Z")),
        ]))
  }

  @Test("An invalid example is replaced by a generated one")
  func wrong() throws {
    let sample = try Sample(
      """
      paths:
        /things:
          get:
            operationId: getThing
            responses:
              "200":
                description: A thing.
                content:
                  application/json:
                    schema:
                      type: object
                      required: [count]
                      properties: { count: { type: integer, example: 2 } }
                    example: { count: many }
      """)
    let body = ClientExamples(sample.client)["GetThing"]?[.code(200)]?.bodies
    #expect(body?.map(\.isGiven) == [false])
    #expect(body?.first?.value.json == .object([.init("count", number(2))]))
  }

  @Test("The example of a union is of the member that the client would decode")
  func unions() throws {
    let example = try root(
      """
      Root:
        oneOf:
          - { $ref: "#/components/schemas/Cat" }
          - { $ref: "#/components/schemas/Dog" }
        discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } }
        example: { kind: dog, name: Rex }
      Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
      Dog: { type: object, required: [kind, name], properties: { kind: { type: string }, name: { type: string } } }
      """)
    guard case .union("Root", "dog", _, _) = example else {
      Issue.record("\(example)")
      return
    }
    #expect(
      example.json == .object([.init("name", .string("Rex")), .init("kind", .string("dog"))]))
  }

  @Test("The generated value of a union has the tag of its member")
  func tags() throws {
    let example = try root(
      """
      Root:
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
        discriminator: { propertyName: kind, mapping: { c: "#/components/schemas/Cat", d: "#/components/schemas/Dog" } }
      Cat: { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }
      Dog: { type: object, required: [kind, name], properties: { kind: { type: string }, name: { type: string } } }
      """)
    guard case .union("Root", "c", _, _) = example else {
      Issue.record("\(example)")
      return
    }
    #expect(example.json?["kind"] == .string("c"))
  }

  @Test("Each alternative of an error body has an example")
  func alternatives() throws {
    let body = { (title: String, code: String) in
      "{ title: \(title), properties: { code: { type: string, example: \(code) } } }"
    }
    let sample = try Sample(
      """
      paths:
        /root:
          get:
            operationId: getRoot
            responses:
              "200": { description: "" }
              "400": { description: "", content: { application/json: { schema: { oneOf: [\(body("Late", "TooLate")), \(body("Wrong", "NotRight"))] } } } }
              "404": { description: "", content: { application/json: { schema: \(body("None", "NotFound")) } } }
      """)
    let bodies = try #require(ClientExamples(sample.client)["GetRoot"]?[.code(400)]).bodies
    #expect(bodies.map(\.name) == ["Late", "Wrong"])
    #expect(bodies.map { $0.value.json?["code"] } == [.string("TooLate"), .string("NotRight")])
  }

  @Test("Recursive schemas have examples of bounded size")
  func recursion() throws {
    let example = try root(
      """
      Root:
        type: object
        required: [children]
        properties:
          name: { type: string }
          parent: { $ref: "#/components/schemas/Root" }
          children: { type: array, items: { $ref: "#/components/schemas/Root" } }
      """)
    #expect(try #require(example.json).count < 400)
  }

  @Test("A schema with only infinite values has no example")
  func endless() throws {
    let sample = try Sample(
      schemas: """
        Root: { type: object, required: [next], properties: { next: { $ref: "#/components/schemas/Root" } } }
        """)
    #expect(ClientExamples(sample.client)["GetRoot"]?[.code(200)]?.bodies == [])
  }

  @Test("Many large nested schemas have an example of bounded size")
  func wide() throws {
    let names = (0..<8).map { "S\($0)" }
    let schemas = names.enumerated().map { index, name in
      let next = index + 1 < names.count ? names[index + 1] : nil
      let properties = (0..<8).map { number in
        let type = next.map { "$ref: \"#/components/schemas/\($0)\"" } ?? "type: string"
        return "p\(number): { \(type) }"
      }
      return "\(name): { type: object, required: [p0, p1, p2, p3, p4, p5, p6, p7], properties: { "
        + properties.joined(separator: ", ") + " } }"
    }
    let sample = try Sample(
      schemas: (["Root: { $ref: \"#/components/schemas/S0\" }"] + schemas)
        .joined(separator: "\n"))
    let size = sample.client.examples.flatMap(\.responses).flatMap(\.bodies).map(\.value.count)
      .max()
    #expect(try #require(size) < 100_000)
    #expect(ClientExamples(sample.client)["GetS0"] == nil)
  }

  @Test(
    "Dates are parsed as in the client",
    arguments: [
      ("2024-03-25T17:13:38.430Z", 1_711_386_818, "43"), ("1970-01-01T00:00:00Z", 0, ""),
      ("1969-12-31t23:59:59z", -1, ""), ("2024-02-29T00:00:00+02:00", 1_709_157_600, ""),
      ("0000-03-01T00:00:00Z", -62_162_035_200, ""),
    ])
  func dates(text: String, seconds: Int, fraction: String) throws {
    let date = try #require(ExampleDate(text))
    #expect(date.seconds == seconds)
    #expect(date.fraction == fraction)
  }

  @Test(
    "Text that is not a date has no date",
    arguments: [
      "", "2024-03-25", "2024-13-01T00:00:00Z", "2023-02-29T00:00:00Z", "2024-01-01T24:00:00Z",
      "2024-01-01T00:00:00", "2024-01-01T00:00:00.Z", "2024-01-01 00:00:00Z",
      "2024-01-01T00:00:00+2:00", "2024-01-01T00:00:00Zé",
    ])
  func noDates(text: String) { #expect(ExampleDate(text) == nil) }

  @Test("Base64 is decoded", arguments: [("", ""), ("ZXhhbXBsZQ==", "example"), ("YWI=", "ab")])
  func base64(text: String, expected: String) {
    #expect(Base64Text.bytes(of: text) == Array(expected.utf8))
    #expect(Base64Text.bytes(of: text + "!") == nil)
  }

  private func number(_ value: Int) -> ExampleValue { .number(ExampleNumber(value)) }

  private func root(_ schemas: String) throws -> TypedExample {
    let sample = try Sample(schemas: schemas)
    let bodies = ClientExamples(sample.client)["GetRoot"]?[.code(200)]?.bodies
    return try #require(bodies?.first).value
  }
}
