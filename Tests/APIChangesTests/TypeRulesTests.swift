import Testing

@testable import APIChanges

@Suite struct TypeRulesTests {
  private func expect(
    _ old: String, _ new: String, sent: (forth: [String], back: [String]),
    received: (forth: [String], back: [String]),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let requests = try Versions(Sample.request(old), Sample.request(new))
    #expect(requests.forth == sent.forth, sourceLocation: sourceLocation)
    #expect(requests.back == sent.back, sourceLocation: sourceLocation)
    let responses = try Versions(Sample.response(old), Sample.response(new))
    #expect(responses.forth == received.forth, sourceLocation: sourceLocation)
    #expect(responses.back == received.back, sourceLocation: sourceLocation)
  }

  /// Enums are structs that keep unknown values, so a new value breaks no `switch`.
  @Test func valuesOfEnumerations() throws {
    let old = "Thing: { type: object, properties: { s: { $ref: '#/components/schemas/State' } } }\n"
    try expect(
      old + "State: { type: string, enum: [open] }",
      old + "State: { type: string, enum: [open, closed] }",
      sent: (
        ["-: the value `closed` is new"], ["source, wire: the value `closed` was removed"]
      ),
      received: (
        ["-: the value `closed` is new"], ["source: the value `closed` was removed"]
      ))
  }

  @Test func valuesThatAreWrittenDifferently() throws {
    let old = "Thing: { type: object, properties: { s: { $ref: '#/components/schemas/State' } } }\n"
    let forth = "the value `.inWork` is `in-work` on the wire, no longer `IN_WORK`"
    let back = "the value `.inWork` is `IN_WORK` on the wire, no longer `in-work`"
    try expect(
      old + "State: { type: string, enum: [IN_WORK] }",
      old + "State: { type: string, enum: [in-work] }",
      sent: (["wire: " + forth], ["wire: " + back]),
      received: (["-: " + forth], ["-: " + back]))
  }

  @Test func rawTypesOfEnumerations() throws {
    let old = "Thing: { type: object, properties: { s: { $ref: '#/components/schemas/State' } } }\n"
    let forth =
      "source, wire: it is an open enumeration over `Int`, no longer an open enumeration over `String`"
    let back =
      "source, wire: it is an open enumeration over `String`, no longer an open enumeration over `Int`"
    try expect(
      old + "State: { type: string, enum: ['1'] }", old + "State: { type: integer, enum: [1] }",
      sent: ([forth], [back]), received: ([forth], [back]))
  }

  /// Unions are Swift enums, so every `switch` lacks a new case.
  @Test func membersOfUnions() throws {
    let types = """
      Cat: { type: object, required: [meow], properties: { meow: { type: string } } }
      Dog: { type: object, required: [bark], properties: { bark: { type: string } } }
      Cow: { type: object, required: [moo], properties: { moo: { type: string } } }

      """
    func union(_ names: String...) -> String {
      let members = names.map { "{ $ref: '#/components/schemas/\($0)' }" }
      return types + "Thing: { oneOf: [\(members.joined(separator: ", "))] }"
    }
    let new = ["source: the case `cow(Cow)` is new", "-: the struct `Cow` is new"]
    try expect(
      union("Cat", "Dog"), union("Cat", "Dog", "Cow"),
      sent: (
        new,
        ["source: the struct `Cow` was removed", "source, wire: the case `cow(Cow)` was removed"]
      ),
      received: (
        new, ["source: the struct `Cow` was removed", "source: the case `cow(Cow)` was removed"]
      ))
  }

  @Test func tagsThatChangePlaces() throws {
    func union(_ first: String, _ second: String) -> String {
      """
      Cat: { type: object, required: [kind, a], properties: { kind: { type: string }, a: { type: string } } }
      Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } }
      Thing:
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
        discriminator:
          propertyName: kind
          mapping: { \(first): '#/components/schemas/Cat', \(second): '#/components/schemas/Dog' }
      """
    }
    let responses = try Versions(
      Sample.response(union("x", "y")), Sample.response(union("y", "x")))
    for changes in [responses.forth, responses.back] {
      #expect(changes.contains { $0.hasPrefix("source, wire: the case `.x` holds `") })
    }
  }

  @Test func tagsOfUnions() throws {
    let types = """
      Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
      Dog: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } }

      """
    func union(_ tag: String) -> String {
      types + """
        Thing:
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
          discriminator:
            propertyName: kind
            mapping: { cat: '#/components/schemas/Cat', \(tag): '#/components/schemas/Dog' }
        """
    }
    func changes(_ old: String, _ new: String, breaks: String) -> [String] {
      [
        "source: the case `.\(old)` is now called `.\(new)`",
        "\(breaks): the case `.\(new)` no longer has the tag `\(old)`",
        "-: the case `.\(new)` has the tag `\(new)` too",
      ]
    }
    try expect(
      union("dog"), union("hound"),
      sent: (changes("dog", "hound", breaks: "wire"), changes("hound", "dog", breaks: "wire")),
      received: (changes("dog", "hound", breaks: "-"), changes("hound", "dog", breaks: "-")))
  }

  @Test func aTypeThatIsCalledSomethingElse() throws {
    func thing(_ name: String) -> String {
      """
      Thing: { type: object, properties: { part: { $ref: '#/components/schemas/\(name)' } } }
      \(name): { type: object, required: [id], properties: { id: { type: string } } }
      """
    }
    let forth = ["source: the struct `Part` is now called `Piece`"]
    let back = ["source: the struct `Piece` is now called `Part`"]
    try expect(
      thing("Part"), thing("Piece"), sent: (forth, back), received: (forth, back))
  }

  @Test func aStructThatBecomesAUnion() throws {
    let one = "Thing: { type: object, required: [a], properties: { a: { type: string } } }"
    let two = """
      Thing:
        oneOf:
        - { title: First, type: object, required: [a], properties: { a: { type: string } } }
        - { title: Second, type: object, required: [b, c], properties: { b: { type: string }, c: { type: string } } }
      """
    let versions = try Versions(Sample.response(one), Sample.response(two))
    #expect(versions.forth.contains("source, wire: it is a union, no longer a struct"))
    #expect(versions.back.contains("source: it is a struct, no longer a union"))
  }

  @Test func typesWithoutUse() throws {
    let old = Sample.object("id: { type: string }")
    let new = old + "\nOther: { type: object, properties: { a: { type: string } } }"
    let versions = try Versions(
      Sample.response(old), Sample.response(new).replacing("schemas/Thing", with: "schemas/Other"))
    #expect(
      versions.forth == [
        "source: 200 has the body `Other`, no longer `Thing`",
        "source: the struct `Thing` was removed", "-: the struct `Other` is new",
      ])
  }

  @Test func deprecation() throws {
    let versions = try Versions(
      Sample.response(Sample.object("id: { type: string }")),
      Sample.response(
        "Thing: { type: object, deprecated: true, properties: { id: { type: string } } }"))
    #expect(versions.forth == ["-: it is deprecated"])
    #expect(versions.back == ["-: it is no longer deprecated"])
  }

  @Test func nothing() throws {
    let versions = try Versions(
      Sample.response(Sample.object("id: { type: string }")),
      Sample.response(Sample.object("id: { type: string, description: New words. }")))
    #expect(versions.forth == [])
  }
}
