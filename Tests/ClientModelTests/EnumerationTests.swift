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
}
