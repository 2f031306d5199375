import Foundation
import OpenAPI
import Testing

@testable import ClientModel

@Suite("Unions")
struct UnionTests {
  @Test("Members with the most required properties come first, and ties keep the document's order")
  func order() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf:
            - { title: None, properties: { a: { type: string } } }
            - { title: First, required: [b], properties: { b: { type: string } } }
            - { title: Nested, required: [c], properties: { c: { $ref: "#/components/schemas/Two" } } }
            - { title: Second, required: [d], properties: { d: { type: string } } }
            - { title: Text, type: string }
        Two: { required: [x, y], properties: { x: { type: string }, y: { type: string } } }
        """
    ).client.union("Root")
    #expect(union.members.map(\.name) == ["nested", "first", "second", "none", "text"])
    #expect(union.decision == .bestMatch)
  }

  @Test("The mapping of a discriminator defines the tags, also several for one member")
  func mapping() throws {
    let union = try pets(
      "discriminator: { propertyName: kind, mapping: { c: Cat, cat: '#/components/schemas/Cat', d: Dog } }"
    )
    #expect(union.decision == .tag(property: "kind"))
    #expect(union.members.map(\.tags) == [["c"], ["cat"], ["d"]])
    #expect(union.members.map(\.type.swiftName) == ["Cat", "Cat", "Dog"])
  }

  @Test("Without a mapping, and for members that it omits, the names are the tags")
  func names() throws {
    #expect(
      try pets("discriminator: { propertyName: kind }").members.map(\.tags) == [["Cat"], ["Dog"]])
    #expect(
      try pets("discriminator: { propertyName: kind, mapping: { d: Dog } }").members.map(\.tags)
        == [["Cat"], ["d"]])
  }

  @Test("A required constant of each member is a tag, if all differ")
  func constants() throws {
    let tagged = try inline("{ const: a }", "{ type: string, enum: [b, c] }", required: "[kind]")
    #expect(tagged.decision == .tag(property: "kind"))
    #expect(tagged.members.map(\.tags) == [["a"], ["b", "c"]])
    let equal = try inline("{ const: a }", "{ enum: [a, b] }", required: "[kind]")
    #expect(equal.decision == .bestMatch)
    let optional = try inline("{ const: a }", "{ const: b }", required: "[]")
    #expect(optional.decision == .bestMatch)
  }

  @Test(
    "A default mapping represents values with another tag or none",
    arguments: [
      // The discriminator, and the tags of the members. The default is the last one.
      ("mapping: { c: Cat, d: Dog }, defaultMapping: Other", [["c"], ["d"], []]),
      (
        "mapping: { c: Cat, d: Dog, o: Other }, defaultMapping: '#/components/schemas/Other'",
        [["c"], ["d"], ["o"]]
      ),
      ("defaultMapping: Other", [["Cat"], ["Dog"], []]),
    ])
  func defaultMapping(mapping: String, tags: [[TagValue]]) throws {
    for listed in ["", ", { $ref: '#/components/schemas/Other' }"] {
      let made = try Sample(
        schemas: """
          Root:
            oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }\(listed)]
            discriminator: { propertyName: kind, \(mapping) }
          Cat: { required: [kind], properties: { kind: { type: string } } }
          Dog: { required: [kind], properties: { kind: { type: string } } }
          Other: { properties: { kind: { type: string }, note: { type: string } } }
          """, version: "3.2.0"
      ).client()
      let union = try made.client.union("Root")
      #expect(made.messages == [])
      #expect(union.members.map(\.tags) == tags)
      #expect(union.members.map(\.isDefault) == [false, false, true])
      #expect(union.members.last?.sentTag == tags.last?.first)
    }
  }

  @Test("Members without a name are called after what only they have")
  func describedMembers() throws {
    let union = try Sample(
      schemas: """
        Root:
          anyOf:
            - { enum: [auto] }
            - { enum: [""] }
            - { type: string, format: date-time }
            - { type: string }
            - { type: array, items: { type: number } }
            - { type: array, items: { $ref: "#/components/schemas/Pet" } }
            - { type: object, properties: { type: { const: text }, text: { type: string } } }
            - { type: object, required: [type, side], properties: { type: { enum: [a, b] }, side: { type: number } } }
            - { type: object, required: [type], properties: { type: { enum: [c, d] } } }
            - { type: object, required: [data], properties: { data: { type: object, required: [x], properties: { x: {} } } } }
            - { type: object, required: [data], properties: { data: { type: object, required: [y], properties: { y: {} } } } }
            - { type: object, required: [data], properties: { data: { type: string } } }
        Pet: { type: object, properties: { name: { type: string } } }
        """
    ).client.union("Root")
    #expect(
      Set(union.members.map(\.name)) == [
        "auto", "empty", "dateTime", "string", "numberList", "petList", "text", "withTypeSide",
        "withTypeC", "withDataX", "withDataY", "withDataString",
      ])
    #expect(
      union.members.filter { $0.onlyValue != nil }.map(\.onlyValue) == ["auto", "empty"])
  }

  @Test("A case omits the words of the union's name, regardless of the other cases")
  func sharedWords() throws {
    func names(_ others: String) throws -> [String] {
      try Sample(
        schemas: """
          Root: { properties: { a: { $ref: "#/components/schemas/CreateExchange" } } }
          CreateExchange: { oneOf: [{ $ref: "#/components/schemas/CreateCardExchange" }\(others)] }
          CreateCardExchange: { required: [a], properties: { a: { type: string } } }
          CreateBankAccountExchange: { required: [b], properties: { b: { type: string } } }
          Other: { required: [c], properties: { c: { type: string } } }
          """
      ).client.union("CreateExchange").members.map(\.name)
    }
    let two = ", { $ref: '#/components/schemas/CreateBankAccountExchange' }"
    #expect(try names(two) == ["card", "bankAccount"])
    #expect(
      try names(two + ", { $ref: '#/components/schemas/Other' }") == [
        "card", "bankAccount", "other",
      ])
  }

  @Test("Inline members are named after their title, tag, kind or required properties")
  func inlineNames() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf:
            - { type: integer }
            - { type: array, items: { type: string } }
            - { type: object, required: [email], properties: { email: { type: string } } }
            - { type: object, properties: { phone: { type: string } } }
            - { title: A title, type: boolean }
        """
    ).client.union("Root")
    #expect(
      Set(union.members.map(\.name)) == ["integer", "list", "withEmail", "object", "aTitle"])
  }

  @Test("Several objects that require nothing are numbered, and lists are named after their items")
  func undescribedObjects() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf:
            - { type: object, properties: { a: { type: array, items: { type: string } } } }
            - { type: array, items: { type: string } }
            - { type: object, properties: { a: { type: array, items: { type: integer } } } }
            - { type: array, items: { type: object, required: [name], properties: { name: { type: string } } } }
            - { type: array, items: { type: object, properties: { id: { type: integer } } } }
        """
    ).client.union("Root")
    #expect(
      Set(union.members.map(\.name)) == [
        "option1", "stringList", "option3", "withNameList", "objectList",
      ])
  }

  @Test("Shared properties of all members are properties of the union")
  func sharedProperties() throws {
    let union = try Sample(
      schemas: """
        Root:
          oneOf:
            - { title: A, required: [id, a], properties: { id: { type: string }, a: { type: string }, n: { type: integer } } }
            - { title: B, required: [b], properties: { id: { type: string }, b: { type: string }, n: { type: string } } }
        """
    ).client.union("Root")
    #expect(union.sharedProperties.map(\.name) == ["id"])
    #expect(union.sharedProperties.map(\.type) == [.string])
  }

  /// The union uses the type of a date that its members declare in their files.
  @Test(
    "A date in a shared property or an argument needs Foundation in the file of the union")
  func datesOfMembers() throws {
    let member =
      "required: [KEY], properties: { KEY: { type: string }, at: { type: string, format: date-time } }"
    let client = try Sample(
      schemas: """
        Root: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
        A: { \(member.replacing("KEY", with: "a")) }
        B: { \(member.replacing("KEY", with: "b")) }
        """
    ).client
    #expect(try client.union("Root").sharedProperties.map(\.type.swiftName) == ["Date"])
    #expect(try client.union("Root").modules == ["Foundation"])
  }

  @Test(
    "Members that can be confused are reported, others are not",
    arguments: [
      (
        "{ required: [a], properties: { a: {} } }",
        "{ required: [a], properties: { a: {}, b: {} } }", true
      ),
      (
        "{ required: [a], properties: { a: {} } }",
        "{ required: [b], properties: { a: {}, b: {} } }", false
      ),
      (
        "{ required: [a], properties: { a: {} } }", "{ required: [b], properties: { b: {} } }",
        false
      ),
      (
        "{ required: [a], properties: { a: { type: string } } }",
        "{ required: [a], properties: { a: { type: integer } } }", false
      ),
      (
        "{ required: [a], properties: { a: { required: [x], properties: { x: {} } } } }",
        "{ required: [a], properties: { a: { required: [y], properties: { y: {} } } } }", false
      ),
      (
        "{ required: [a], properties: { a: { const: x } } }",
        "{ required: [a], properties: { a: { const: y }, b: {} } }", false
      ),
      ("{ type: integer }", "{ type: string }", false),
    ])
  func ambiguity(first: String, second: String, isReported: Bool) throws {
    let made = try Sample(schemas: "Root: { oneOf: [\(first), \(second)] }").client()
    let expected = made.messages.contains { $0.hasPrefix("warning: alternatives of 'Root' are") }
    #expect(expected == isReported, "\(made.messages)")
  }

  @Test("The simplest criterion distinguishes members: values, else names, else nothing")
  func evidence() throws {
    func evidence(_ members: String...) throws -> [String] {
      let union = try Sample(schemas: "Root: { oneOf: [\(members.joined(separator: ", "))] }")
        .client
        .union("Root")
      return union.members.map { member in
        let values = member.evidence.values.map { "\($0.pointer) \($0.known)" }
        return "\(member.evidence.names ?? ["-"]) \(values)"
      }
    }
    let required = "{ title: A, required: [a], properties: { a: {}, c: {} } }"
    let other = "{ title: B, required: [b], properties: { b: {}, c: {} } }"
    #expect(try evidence(required, other) == [#"["-"] []"#, #"["-"] []"#])
    let more = "{ title: C, properties: { a: {}, c: {}, d: {} } }"
    #expect(try evidence(required, more) == ["[] []", #"["d"] []"#])
    let cat = "{ title: A, required: [k], properties: { k: { const: cat }, l: {} } }"
    let dog = "{ title: B, required: [k], properties: { k: { enum: [dog, wolf] }, l: {} } }"
    let puppy = "{ title: C, required: [k], properties: { k: { const: dog }, l: {}, m: {} } }"
    #expect(
      try evidence(cat, dog, puppy) == [
        #"["-"] ["/k [\"cat\"]"]"#, #"[] ["/k [\"dog\", \"wolf\"]"]"#,
        #"["m"] ["/k [\"dog\"]"]"#,
      ])
    let list =
      "required: [e], properties: { e: { type: array, items: { required: [c~/], properties: { c~/: %1 } } } }"
    let strict = list.replacingOccurrences(of: "%1", with: "{ enum: [x] }")
    let open = list.replacingOccurrences(of: "%1", with: "{ type: string }")
    #expect(
      try evidence("{ \(strict) }", "{ \(open) }") == [
        #"["-"] ["/e/c~0~1 [\"x\"]"]"#, #"["-"] []"#,
      ])
  }

  @Test("Only properties that the client decodes can cause confusion")
  func sent() throws {
    let either =
      "{ oneOf: [{ properties: { a: { type: string } } }, { properties: { a: { type: string }, b: {} } }] }"
    func messages(_ response: String) throws -> [String] {
      try Sample(
        """
        paths:
          /a:
            post:
              operationId: a
              requestBody: { content: { application/json: { schema: \(either) } } }
              responses: { "200": { description: "", content: { application/json: { schema: \(response) } } } }
        """
      ).client().messages
    }
    #expect(try messages("{ type: string }") == [])
    #expect(
      try messages(either) == [
        "warning: alternatives are ambiguous: a value of 'option2' without 'b' that also matches 'option1' is decoded as 'option1'"
      ])
  }

  @Test("The model contains the decision for each union")
  func decisions() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/Tagged" }, b: { $ref: "#/components/schemas/Same" }, c: { $ref: "#/components/schemas/Told" }, d: { $ref: "#/components/schemas/Text" }, e: { $ref: "#/components/schemas/First" }, f: { $ref: "#/components/schemas/Null" }, g: { $ref: "#/components/schemas/More" } } }
        First: { oneOf: [{ type: boolean }, { type: integer }] }
        More: { properties: { a: {} }, anyOf: [{ properties: { b: {} } }] }
        Null: { oneOf: [{ type: integer }, { type: "null" }] }
        Same: { oneOf: [{ properties: { a: {} } }, { properties: { a: {} } }, { title: C, properties: { a: {} } }] }
        Tagged: { oneOf: [{ required: [k], properties: { k: { const: a } } }, { required: [k], properties: { k: { const: b } } }] }
        Text: { oneOf: [{ type: string, format: date }, { type: string }] }
        Told: { oneOf: [{ properties: { a: { type: string, example: A } } }, { properties: { a: { type: string, example: B } } }] }
        """
    ).client
    let found = client.unions.map {
      "\($0.schema ?? "") \($0.outcome.rawValue) \($0.members) \($0.names)"
    }
    #expect(
      found == [
        "First bestMatch 2 []", "More properties 1 []", "Null onlyMember 1 []",
        "Same bestMatch 3 [\"C\"]", "Tagged tag 2 []", "Text text 2 []", "Told bestMatch 2 []",
      ])
  }

  private func pets(_ discriminator: String) throws -> Union {
    try Sample(
      schemas: """
        Root:
          oneOf:
            - { $ref: "#/components/schemas/Cat" }
            - { $ref: "#/components/schemas/Dog" }
          \(discriminator)
        Cat: { required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
        Dog: { required: [kind], properties: { kind: { type: string }, barks: { type: boolean } } }
        """
    ).client.union("Root")
  }

  private func inline(_ first: String, _ second: String, required: String) throws -> Union {
    try Sample(
      schemas: """
        Root:
          oneOf:
            - { required: \(required), properties: { kind: \(first), a: { type: string } } }
            - { required: \(required), properties: { kind: \(second), b: { type: string } } }
        """
    ).client.union("Root")
  }
}
