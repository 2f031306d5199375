import OpenAPI
import Testing

@testable import ClientModel

@Suite("Enumerations")
struct EnumerationTests {
  @Test(
    "A value determines the name of a case",
    arguments: [
      ("NO CHECK", "noCheck"), ("Checkout.com", "checkoutCom"), ("\"false\"", "false"),
      ("\"\"", "empty"), ("\"*\"", "any"), ("€", "euroSign"), ("3ds", "value3ds"),
      ("self", "selfValue"), ("Type", "type"), ("hash", "hash"), ("rawValue", "rawValueValue"),
      ("redirect-url", "redirectURL"), ("USD", "usd"),
    ])
  func names(value: String, expected: String) throws {
    let enumeration = try Sample(schemas: "Root: { type: string, enum: [\(value), other] }")
      .client.enumeration("Root")
    #expect(enumeration.members.first?.name == expected)
  }

  @Test("Values with the same name stay separate, and a repeated value is one case")
  func collisions() throws {
    let enumeration = try Sample(
      schemas: "Root: { type: string, enum: [open, Open, OPEN, o-pen, open, $, €] }"
    ).client.enumeration("Root")
    #expect(
      enumeration.members.map(\.name)
        == [
          "open", "openCapitalized", "openUppercase", "oPen", "dollar", "euroSign",
        ])
    #expect(enumeration.members.map(\.value) == ["open", "Open", "OPEN", "o-pen", "$", "€"])
  }

  @Test(
    "A value without a word is called after its characters, whatever else there is",
    arguments: [
      ("'~'", "tilde"), ("'>='", "greaterOrEqual"), ("'%'", "percent"), ("'..'", "dotDot"),
      ("👍", "thumbsUpSign"), ("❤️", "heavyBlackHeart"), ("完了", "完了"), ("Готово", "готово"),
      ("שלום", "shinLamedVavFinalMem"), ("' '", "space"), ("'-'", "minus"), ("'--'", "minusMinus"),
    ])
  func symbols(value: String, expected: String) throws {
    let enumeration = try Sample(schemas: "Root: { type: string, enum: [\(value), '+', '&'] }")
      .client.enumeration("Root")
    #expect(enumeration.members.map(\.name) == [expected, "plus", "ampersand"])
  }

  @Test("Numeric values have numeric types")
  func integers() throws {
    let enumeration = try Sample(schemas: "Root: { type: integer, enum: [1, -1, 0x10, 1] }")
      .client.enumeration("Root")
    #expect(enumeration.rawType == .integer)
    #expect(enumeration.members.map(\.name) == ["value1", "minus1", "value16"])
    #expect(enumeration.members.map(\.value) == ["1", "-1", "16"])
  }

  @Test("A union of constants is an enum, with titles and descriptions of the alternatives")
  func alternatives() throws {
    let client = try Sample(
      schemas: """
        Root:
          type: object
          properties:
            level:
              type: integer
              oneOf:
                - { const: 1, title: LOW_RISK, description: Nothing to do. }
                - { const: 2, title: High risk }
                - { const: 3 }
            state:
              oneOf:
                - { const: on, title: Enabled, description: It runs. }
                - { const: off }
            open: { anyOf: [{ type: integer, enum: [1, 2] }, { type: integer }] }
            flag: { oneOf: [{ const: true }, { const: false }] }
            sizes: { oneOf: [{ type: integer, format: int32 }, { type: integer, format: int64 }] }
        """
    ).client
    let level = try client.enumeration("Root.Level")
    #expect(level.rawType == .integer)
    #expect(level.members.map(\.name) == ["lowRisk", "highRisk", "value3"])
    #expect(level.members.map(\.documentation.lines) == [["Nothing to do."], [], []])
    let state = try client.enumeration("Root.State")
    #expect(state.members.map(\.name) == ["on", "off"])
    #expect(state.members.map(\.documentation.lines) == [["It runs."], []])
    #expect(try client.enumeration("Root.Open").members.map(\.value) == ["1", "2"])
    let properties = try client.structure("Root").summary
    #expect(properties[3] == "flag: Bool optional")
    #expect(try client.union("Root.Sizes").members.count == 2)
  }

  @Test("Extensions describe the values")
  func descriptions() throws {
    let members = try Sample(
      schemas:
        "Root: { type: integer, enum: [0, 1], x-enum-varnames: [OFF, ON], x-enum-descriptions: [It rests., It runs.] }"
    ).client.enumeration("Root").members
    #expect(members.map(\.name) == ["off", "on"])
    #expect(members.map(\.documentation.lines) == [["It rests."], ["It runs."]])
  }
}
