import Testing

@testable import APIChanges

/// Facts about values other than their types.
@Suite struct FactsRulesTests {
  private func sent(_ old: String, _ new: String, required: String = "") throws -> Versions {
    try Versions(
      Sample.request(Sample.object("id: { \(old) }", required: required)),
      Sample.request(Sample.object("id: { \(new) }", required: required)))
  }

  private func received(_ old: String, _ new: String, required: String = "") throws -> Versions {
    try Versions(
      Sample.response(Sample.object("id: { \(old) }", required: required)),
      Sample.response(Sample.object("id: { \(new) }", required: required)))
  }

  /// A limit, and a narrower one with the same keyword, or `nil` if there is none.
  static let limits: [(type: String, wide: String, narrow: String?)] = [
    ("string", "maxLength: 50", "maxLength: 20"), ("string", "minLength: 1", "minLength: 2"),
    ("string", "pattern: '^[a-z]+$'", nil), ("string", "format: uuid", nil),
    ("integer", "maximum: 50", "maximum: 20"), ("integer", "minimum: 1", "minimum: 2"),
    ("integer", "exclusiveMaximum: 50", "exclusiveMaximum: 20"),
    ("integer", "exclusiveMinimum: 1", "exclusiveMinimum: 2"),
    ("integer", "multipleOf: 5", "multipleOf: 10"),
    ("array, items: { type: string }", "maxItems: 5", "maxItems: 2"),
    ("array, items: { type: string }", "minItems: 1", "minItems: 2"),
    ("array, items: { type: string }", "uniqueItems: true", nil),
    ("array, items: { type: string }", "contains: {type: string}", "contains: {const: a}"),
    ("array, items: { type: string }", "maxContains: 5", "maxContains: 2"),
    ("string", "not: {enum: [a, b]}", nil),
  ]

  @Test(arguments: limits)
  func limitsOfRequestsAndResponses(type: String, wide: String, narrow: String?) throws {
    let plain = "type: \(type)"
    let limit = wide.replacing("'", with: "")
    let new = try sent(plain, "\(plain), \(wide)")
    #expect(new.forth == ["wire: the property `id` is limited by `\(limit)`"])
    #expect(new.back == ["-: the property `id` is no longer limited by `\(limit)`"])
    let read = try received(plain, "\(plain), \(wide)")
    #expect(read.forth == ["-: the property `id` is limited by `\(limit)`"])
    #expect(read.back == ["-: the property `id` is no longer limited by `\(limit)`"])
    guard let narrow else { return }
    let changed = try sent("\(plain), \(wide)", "\(plain), \(narrow)")
    #expect(
      changed.forth == ["wire: the property `id` is limited by `\(narrow)`, no longer by `\(wide)`"]
    )
    #expect(
      changed.back.first?.hasSuffix("`id` is limited by `\(wide)`, no longer by `\(narrow)`")
        == true)
    // The report does not compare schemas as limits.
    let isDecided = !wide.contains("{")
    #expect(changed.back.first?.hasPrefix(isDecided ? "-: " : "wire: ") == true)
  }

  @Test(arguments: [
    "maxProperties: 3", "propertyNames: {pattern: ^a}", "dependentRequired: {id: [b]}",
    "dependentSchemas: {id: {required: [b]}}", "not: {required: [b]}", "if: {required: [id]}",
    "then: {required: [b]}", "else: {required: [b]}",
  ])
  func limitsOfObjects(limit: String) throws {
    let object = "type: object, properties: { id: { type: string }, b: { type: string } }"
    let versions = try Versions(
      Sample.request("Thing: { \(object) }"), Sample.request("Thing: { \(object), \(limit) }"))
    #expect(versions.forth.count == 1)
    #expect(versions.forth.first?.hasPrefix("wire: ") == true)
    #expect(versions.forth.first?.hasSuffix(" is limited by `\(limit)`") == true)
    #expect(versions.back.first?.hasPrefix("-: ") == true)
  }

  /// Long limits are distinguished too.
  @Test func longLimits() throws {
    func list(_ last: String) -> String {
      "not: { enum: [\((1...100).map { "value\($0)" }.joined(separator: ", ")), \(last)] }"
    }
    let versions = try sent("type: string, \(list("a"))", "type: string, \(list("b"))")
    let change = try #require(versions.forth.first)
    #expect(change.hasPrefix("wire: the property `id` is limited by `not: {enum: [value1, "))
    #expect(change.count < 300)
  }

  @Test func parametersWhoseNamesBeginAlike() throws {
    func parameters(_ limit: String) -> String {
      Sample.parameters(
        "- { name: state, in: query, schema: { type: string, \(limit) } }\n"
          + "- { name: stateCode, in: query, schema: { type: string } }")
    }
    let versions = try Versions(parameters("maxLength: 5"), parameters("maxLength: 2"))
    #expect(
      versions.forth == [
        "wire: the argument `state` is limited by `maxLength: 2`, no longer by `maxLength: 5`"
      ])
  }

  @Test func theReasonNamesTheLimit() throws {
    let versions = try sent("type: string", "type: string, maxLength: 5")
    let change = try #require(versions.old.changes(to: versions.new).first)
    #expect(change.wire?.text == "requests with values outside `maxLength: 5` are rejected")
  }

  @Test func limitsOfItemsAndOfNamedSchemas() throws {
    let items = try sent(
      "type: array, items: { type: string }", "type: array, items: { type: string, maxLength: 5 }")
    #expect(items.forth == ["wire: the property `id` is limited by `items.maxLength: 5`"])
    let reference =
      "Thing: { type: object, properties: { id: { $ref: '#/components/schemas/Key' } } }\n"
    let named = try Versions(
      Sample.request(reference + "Key: { type: string }"),
      Sample.request(reference + "Key: { type: string, maxLength: 5 }"))
    #expect(named.forth == ["wire: the property `id` is limited by `maxLength: 5`"])
  }

  @Test func limitsOfObjects() throws {
    let object = "Thing: { type: object, properties: { id: { type: string } }"
    let few = try Versions(
      Sample.request(object + " }"), Sample.request(object + ", maxProperties: 2 }"))
    #expect(few.forth == ["wire: it is limited by `maxProperties: 2`"])
    #expect(few.back == ["-: it is no longer limited by `maxProperties: 2`"])
    // Clients send no undocumented properties.
    let closed = try Versions(
      Sample.request(object + " }"), Sample.request(object + ", additionalProperties: false }"))
    #expect(closed.forth == ["-: it may have no additional properties"])
    #expect(closed.back == ["-: it may have additional properties"])
  }

  @Test func limitsOfParametersAndBodies() throws {
    func parameter(_ schema: String) -> String {
      Sample.parameters("- { name: id, in: query, schema: { \(schema) } }")
    }
    let versions = try Versions(parameter("type: string"), parameter("type: string, maxLength: 5"))
    #expect(versions.forth == ["wire: the argument `id` is limited by `maxLength: 5`"])
    #expect(versions.back == ["-: the argument `id` is no longer limited by `maxLength: 5`"])
    func body(_ schema: String) -> String {
      Sample.operation("requestBody: { content: { application/json: { schema: { \(schema) } } } }")
    }
    let list = "type: array, items: { type: string }"
    let bodies = try Versions(body(list), body(list + ", maxItems: 3"))
    #expect(bodies.forth == ["wire: the argument `body` is limited by `maxItems: 3`"])
  }

  @Test func readOnly() throws {
    let plain = "type: string"
    let changed = try Versions(
      Sample.request(Sample.object("id: { \(plain) }, x: { \(plain) }", required: "id")),
      Sample.request(
        Sample.object("id: { \(plain), readOnly: true }, x: { \(plain) }", required: "id")))
    // Requests no longer have it.
    #expect(changed.forth.contains { $0.contains("the property `id` was removed") })
    #expect(
      changed.back.contains { $0.contains("source") && $0.contains("`id: String`") },
      "\(changed.back)")
    let read = try received(plain, plain + ", readOnly: true", required: "id")
    #expect(read.forth == ["-: the property `id` is read-only"])
    #expect(read.back == ["-: the property `id` is no longer read-only"])
  }

  @Test func writeOnly() throws {
    let plain = "type: string"
    let changed = try received(plain, plain + ", writeOnly: true", required: "id")
    #expect(changed.forth.contains { $0.contains("wire") && $0.contains("`id`") })
    #expect(changed.back.contains("-: the property `id` is no longer write-only"))
    let optional = try received(plain, plain + ", writeOnly: true")
    #expect(optional.forth.contains("-: the property `id` is write-only"))
    let written = try sent(plain, plain + ", writeOnly: true", required: "id")
    #expect(written.forth.contains("-: the property `id` is write-only"))
  }

  /// Servers do not reject requests because of read-only properties, and clients do not miss write-only ones.
  @Test func limitsOfWhatGoesOneWay() throws {
    let old = "type: string, readOnly: true"
    #expect(try sent(old, old + ", maxLength: 5").forth == [])
    let gone = try Versions(
      Sample.request(Sample.object("id: { \(old) }, x: { type: string }")),
      Sample.request(Sample.object("x: { type: string }")))
    // Without properties for a single direction, both directions have the same type.
    #expect(gone.forth == ["source: the struct `ThingInput` is now called `Thing`"])
    let written = "type: string, writeOnly: true"
    let optional = try Versions(
      Sample.response(Sample.object("id: { \(written) }", required: "id")),
      Sample.response(Sample.object("id: { \(written) }")))
    #expect(optional.forth.allSatisfy { !$0.contains("wire") })
  }

  @Test func defaults() throws {
    let versions = try sent("type: integer, default: 10", "type: integer, default: 20")
    #expect(
      versions.forth == ["behaviour: the property `id` is `20` by default, no longer `10`"])
    #expect(versions.back == ["behaviour: the property `id` is `10` by default, no longer `20`"])
    let new = try sent("type: integer", "type: integer, default: 20")
    #expect(new.forth == ["-: the property `id` is `20` by default"])
    #expect(new.back == ["-: the property `id` no longer says that it is `20` by default"])
    #expect(try received("type: integer, default: 1", "type: integer, default: 2").forth == [])
  }

  @Test func deprecatedParameters() throws {
    let old = "- { name: id, in: query, schema: { type: string } }"
    let versions = try Versions(
      Sample.parameters(old), Sample.parameters(old.replacing("in:", with: "deprecated: true, in:"))
    )
    #expect(versions.forth == ["-: the argument `id` is deprecated"])
    #expect(versions.back == ["-: the argument `id` is no longer deprecated"])
  }

  @Test func endsOfOperations() throws {
    func operation(_ sunset: String) -> String {
      Sample.operation("deprecated: true\n\(sunset)")
    }
    let none = operation("summary: Does it")
    let (early, late) = (operation("x-sunset: '2026-06-30'"), operation("x-sunset: '2026-12-31'"))
    let new = try Versions(none, early)
    #expect(new.forth == ["behaviour: it is removed on `2026-06-30`"])
    #expect(new.back == ["-: it no longer has a date of removal"])
    let sooner = try Versions(late, early)
    #expect(sooner.forth == ["behaviour: it is removed on `2026-06-30`, no longer on `2026-12-31`"])
    #expect(sooner.back == ["-: it is removed on `2026-12-31`, no longer on `2026-06-30`"])
  }
}
