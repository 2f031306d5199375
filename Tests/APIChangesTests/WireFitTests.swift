import Testing

@testable import APIChanges

/// Requests and responses of old clients stay compatible, although the types change.
@Suite struct WireFitTests {
  private func parameter(_ schema: String, _ more: String = "") -> String {
    Sample.parameters("- { name: id, in: query, \(more)schema: { \(schema) } }")
  }

  /// Types that are text in a URL.
  @Test(arguments: ["integer", "number", "boolean"])
  func parametersThatBecomeText(type: String) throws {
    let versions = try Versions(parameter("type: \(type)"), parameter("type: string"))
    #expect(versions.forth.count == 1)
    #expect(versions.forth.first?.hasPrefix("source: the argument `id` is `String?`") == true)
    #expect(versions.back.first?.hasPrefix("source, wire: the argument `id` is `") == true)
  }

  @Test func aParameterThatBecomesAList() throws {
    let list = "type: array, items: { type: string }"
    let versions = try Versions(parameter("type: string"), parameter(list))
    #expect(
      versions.forth == ["source: the argument `id` is `[String]?`, no longer `String?`"])
    #expect(versions.back.contains { $0.hasPrefix("source, wire: the argument `id` is `String?`") })
  }

  private func form(_ properties: String, _ encoding: String) -> String {
    Sample.operation(
      """
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            encoding: { \(encoding) }
            schema: { type: object, properties: { \(properties) } }
      """)
  }

  private let map = "{ type: object, additionalProperties: { type: string } }"
  private let deep = "{ style: deepObject, explode: true }"

  @Test func aFieldOfAFormMore() throws {
    let versions = try Versions(
      form("meta: \(map)", "meta: \(deep)"),
      form("meta: \(map), more: \(map)", "meta: \(deep), more: \(deep)"))
    #expect(versions.forth == ["-: the property `more: [String: String]?` is new"])
    #expect(versions.back == ["source, wire: the property `more` was removed"])
  }

  @Test func anotherFormOfAField() throws {
    let list = "{ type: array, items: { type: string } }"
    let versions = try Versions(
      form("meta: \(list)", "meta: { style: form, explode: false }"),
      form("meta: \(list)", "meta: { style: pipeDelimited, explode: false }"))
    #expect(versions.forth.count == 1)
    #expect(
      versions.forth.first?.hasPrefix("wire: the field `meta` of the form is written as") == true)
    #expect(
      versions.back.first?.hasPrefix("wire: the field `meta` of the form is written as") == true)
  }

  private func response(_ schema: String) -> String {
    Sample.operation(
      responses: """
        '200':
          description: A thing
          content: { application/json: { schema: \(schema) } }
        """)
  }

  @Test func aMapThatBecomesAUnion() throws {
    let union =
      "{ oneOf: [{ title: A, type: object, required: [a], properties: { a: { type: string } } }, "
      + "{ title: B, type: object, required: [b], properties: { b: { type: string } } }] }"
    let versions = try Versions(response("{ type: object }"), response(union))
    #expect(versions.forth.contains { $0.hasPrefix("source: 200 has the body") })
    #expect(!versions.forth.contains { $0.contains("wire") })
  }

  @Test func aDiscriminatorThatGoes() throws {
    let types = """
      Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }
      Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } }

      """
    let union =
      types
      + "Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]"
    let old =
      union
      + ", discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }"
    for (first, second) in [
      (Sample.request(old), Sample.request(union + " }")),
      (Sample.response(old), Sample.response(union + " }")),
    ] {
      let versions = try Versions(first, second)
      #expect(versions.forth.contains { $0.contains("no property determines") })
      #expect(!versions.forth.contains { $0.contains("wire") }, "\(versions.forth)")
    }
  }
}
