import OpenAPI
import Testing

@testable import ClientModel

@Suite("Equal shapes are one type")
struct SharedTypesTests {
  @Test(
    "Inline objects that are equal are one type, called after what they are to those around them")
  func properties() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { address: \(Self.address), other: { $ref: "#/components/schemas/Other" } } }
        Other: { properties: { mailing_address: \(Self.address) } }
        """
    ).client
    #expect(client.types.map(\.name) == ["Address", "Other", "Root"])
    #expect(try client.structure("Root").summary[0] == "address: Address optional")
    #expect(try client.structure("Other").summary == ["mailingAddress: Address optional"])
  }

  @Test(
    "What differs in the values is another type",
    arguments: [
      "{ properties: { city: { type: string }, zip: { type: string } } }",
      "{ required: [city], properties: { city: { type: string }, zip: { type: integer } } }",
      "{ required: [city], properties: { city: { type: string }, post: { type: string } } }",
      "{ required: [city], properties: { city: { type: [string, 'null'] }, zip: { type: string } } }",
      "{ required: [city], properties: { city: { const: a }, zip: { type: string } } }",
    ])
  func differences(other: String) throws {
    let client = try Sample(
      schemas: "Root: { properties: { address: \(Self.address), mail_address: \(other) } }"
    ).client
    #expect(client.types.map(\.name) == ["Root"])
    #expect(client.types[0].all.map(\.name).contains("Root.Address"))
    #expect(client.types[0].all.map(\.name).contains("Root.MailAddress"))
  }

  @Test("Lists, maps and other operations use the same type")
  func everywhere() throws {
    let client = try Sample(
      """
      paths:
        /a:
          post:
            operationId: first
            requestBody: { content: { application/json: { schema: { properties: { fees: { type: array, items: \(Self.address) } } } } } }
            responses: { "204": { description: "" } }
        /b:
          post:
            operationId: second
            requestBody: { content: { application/json: { schema: { additionalProperties: { properties: { fee: \(Self.address) }, required: [fee] } } } } }
            responses: { "204": { description: "" } }
      """
    ).client
    #expect(client.types.map(\.name) == ["Fee"])
    #expect(try client.structure("FirstBody").properties.map(\.type.swiftName) == ["[Fee]"])
  }

  @Test("A named schema whose shape stands already is a further name, also where it is used")
  func aliases() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/HomeAddress" }, b: { $ref: "#/components/schemas/PostAddress" } } }
        HomeAddress: \(Self.address)
        PostAddress: \(Self.address)
        """
    ).client
    #expect(
      client.aliases.map { [$0.name, $0.target] }
        == [["HomeAddress", "Address"], ["PostAddress", "Address"]])
    #expect(client.types.map(\.name) == ["Address", "HomeAddress", "PostAddress", "Root"])
    #expect(
      try client.structure("Root").properties.map(\.type.swiftName)
        == ["HomeAddress", "PostAddress"])
  }

  @Test("Inline schemas take the name of the only named one, when it fits")
  func onlyName() throws {
    let fitting = try Sample(
      schemas: """
        Root: { properties: { address: \(Self.address), b: { $ref: "#/components/schemas/HomeAddress" } } }
        HomeAddress: \(Self.address)
        """
    ).client
    #expect(fitting.types.map(\.name) == ["HomeAddress", "Root"])
    let other = try Sample(
      schemas: """
        Root: { properties: { from: \(Self.address), to: \(Self.address), b: { $ref: "#/components/schemas/Home" } } }
        Home: \(Self.address)
        """
    ).client
    #expect(other.aliases.map(\.name) == ["Home"])
    #expect(other.types.map(\.name) == ["CityAndZipFields", "Home", "Root"])
  }

  @Test("Bodies of failed calls are errors, the simplest first, the others by what they have more")
  func errors() throws {
    let plain = "{ properties: { code: { type: string } } }"
    let strict = "{ required: [code], properties: { code: { type: string } } }"
    let more = "{ properties: { code: { type: string }, path: { type: string } } }"
    let client = try failures([plain, plain, strict, strict, more, more]).client
    #expect(
      client.types.map(\.name) == ["CompleteErrorBody", "ErrorBody", "ErrorBodyWithPath"])
  }

  @Test(
    "What has the properties of another type is called after it, and what has all of that and more")
  func variants() throws {
    let named = "required: [x_1, x_2], properties: { x_1: { type: string }, x_2: { type: string } }"
    let partial = "properties: { x_1: { type: string }, x_2: { type: string } }"
    let more = "required: [x_1, x_2], properties: { x_1: {}, x_2: {}, id: { type: string } }"
    let client = try Sample(
      schemas: """
        Root: { properties: { place: { $ref: "#/components/schemas/FirstPlace" }, a: { properties: { place: { \(partial) } } }, b: { properties: { b: {}, place: { \(partial) } } }, c: { properties: { c: {}, place: { \(more) } } }, d: { properties: { d: {}, place: { \(more) } } } } }
        FirstPlace: { \(named) }
        """
    ).client
    #expect(
      client.types.map(\.name) == ["FirstPlace", "FirstPlaceWithID", "Place", "Root"])
  }

  @Test("Links and embedded resources are called after what is in them")
  func containers() throws {
    let links = "{ properties: { self: { properties: { href: { type: string } } } } }"
    let pages =
      "{ properties: { next: { properties: { href: { type: string } } }, last: { properties: { href: { type: string } } } } }"
    let client = try Sample(
      schemas: """
        Root: { properties: { _links: \(links), a: { properties: { _links: \(links) } }, b: { properties: { _links: \(pages) } }, c: { properties: { _links: \(pages), x: {} } } } }
        """
    ).client
    #expect(client.types.map(\.name) == ["Link", "PageLinks", "Root", "SelfLinks"])
    #expect(try client.structure("SelfLinks").summary == ["selfLink: Link optional"])
  }

  @Test("Where nothing is common, two uses or the properties give the name")
  func nothingInCommon() throws {
    let client = try Sample(
      schemas: "Root: { properties: { from: \(Self.address), to: \(Self.address) } }"
    ).client
    #expect(client.types.map(\.name) == ["FromOrTo", "Root"])
  }

  @Test(
    "Of several names, that which all begin or end with is kept, else the properties are named",
    arguments: [("Label", "LabelEntry", "Label"), ("Label", "Entry", "CityAndZipFields")])
  func severalNames(first: String, second: String, expected: String) throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/\(first)" }, b: { $ref: "#/components/schemas/\(second)" } } }
        \(first): \(Self.address)
        \(second): \(Self.address)
        """
    ).client
    #expect(Set(client.aliases.map(\.target)) == [expected])
  }

  @Test("What has the properties of a link is one")
  func links() throws {
    let link =
      "{ required: [href], properties: { href: { type: string }, title: { type: string } } }"
    let client = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/Place" }, b: { $ref: "#/components/schemas/Target" } } }
        Place: \(link)
        Target: \(link)
        """
    ).client
    #expect(Set(client.aliases.map(\.target)) == ["Link"])
  }

  @Test("A name that the members of a union share does not end with 'with'")
  func connectives() throws {
    let union = """
      { oneOf: [{ $ref: "#/components/schemas/OwnerWithPin" }, { $ref: "#/components/schemas/OwnerWithKey" }] }
      """
    let client = try Sample(
      schemas: """
        Root: { properties: { first: \(union), second: { type: array, items: \(union) }, third: \(union) } }
        OwnerWithPin: { required: [pin], properties: { pin: { type: string } } }
        OwnerWithKey: { required: [key], properties: { key: { type: string } } }
        """
    ).client
    #expect(client.types.map(\.name) == ["Owner", "OwnerWithKey", "OwnerWithPin", "Root"])
  }

  @Test("An enum with one value is called after it")
  func constants() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { type: { const: cat }, other: { properties: { type: { const: cat } } } } }
        """
    ).client
    #expect(try client.enumeration("CatType").members.map(\.name) == ["cat"])
  }

  @Test("The prose fits all uses: what all say, else what the type consists of")
  func prose() throws {
    func client(_ first: String, _ second: String) throws -> Client {
      let properties = { (text: String) in
        "description: \(text), properties: { a: { type: string, description: \(text) } }"
      }
      return try Sample(
        schemas: """
          Root: { properties: { fee: { \(properties(first)) }, b: { properties: { fee: { \(properties(second)) } } } } }
          """
      ).client
    }
    let equal = try client("Said.", "Said.").structure("Fee")
    #expect(equal.documentation.lines == ["Said."])
    #expect(equal.properties[0].documentation.lines == ["Said."])
    let different = try client("One.", "Two.").structure("Fee")
    #expect(different.documentation.lines == ["An object with `a`."])
    #expect(different.properties[0].documentation.isEmpty)
  }

  @Test("Types that hold themselves stay apart, and hold their equals")
  func recursion() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/A" }, b: { $ref: "#/components/schemas/B" }, note: \(Self.address) } }
        A: { properties: { next: { $ref: "#/components/schemas/A" }, note: \(Self.address) } }
        B: { properties: { next: { $ref: "#/components/schemas/C" } } }
        C: { properties: { next: { $ref: "#/components/schemas/B" } } }
        """
    ).client
    #expect(client.types.map(\.name) == ["A", "B", "C", "Note", "Root"])
    #expect(client.aliases.isEmpty)
    #expect(try client.structure("A").properties.map(\.box) == ["indirectNext", nil])
    #expect(try client.structure("B").properties.map(\.box) == ["indirectNext"])
  }

  @Test("A nested type may be called like a shared one that is not used around it")
  func nestedNames() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { a: { $ref: "#/components/schemas/A" }, b: { $ref: "#/components/schemas/B" }, c: { $ref: "#/components/schemas/C" } } }
        A: { properties: { fee: \(Self.address) } }
        B: { properties: { fee: \(Self.address), inner: { properties: { fee: { const: x } } } } }
        C: { properties: { fee: { const: y } } }
        """
    ).client
    let names = client.types.flatMap(\.all).map(\.name)
    #expect(names == ["A", "B", "B.Inner", "B.Inner.InnerFee", "C", "C.Fee", "Fee", "Root"])
  }

  @Test("A union of members that nothing tells apart is their type")
  func unions() throws {
    let client = try Sample(
      schemas: """
        Root: { properties: { one: { oneOf: [{ $ref: "#/components/schemas/InnerFault" }, { $ref: "#/components/schemas/OuterFault" }] }, two: { oneOf: [{ $ref: "#/components/schemas/InnerFault" }, { $ref: "#/components/schemas/OuterFault" }, { type: string }] } } }
        InnerFault: \(Self.address)
        OuterFault: \(Self.address)
        """
    ).client
    #expect(try client.structure("Root").summary[0] == "one: Fault optional")
    let union = try client.union("Root.Two")
    #expect(union.members.map(\.name) == ["fault", "string"])
    #expect(union.members.map(\.type.swiftName) == ["Fault", "String"])
    #expect(client.aliases.isEmpty)
  }

  private static let address =
    "{ required: [city], properties: { city: { type: string }, zip: { type: string } } }"

  private func failures(_ bodies: [String]) throws -> Sample {
    let paths = bodies.enumerated().map { index, body in
      """
        /p\(index):
          get:
            operationId: op\(index)
            responses: { "40\(index)": { description: "", content: { application/json: { schema: \(body) } } } }
      """
    }
    return try Sample("paths:\n" + paths.joined(separator: "\n"))
  }
}
