import Foundation
import Testing

@testable import Runtime

@Suite("Decimal numbers as text")
struct DecimalTextTests {
  @Test(
    "All digits are kept",
    arguments: [
      "0", "-5", "12.34", "0.10", "99999999999999999999999999999999999999",
      "0.0000000000000000000000000000000000001",
    ])
  func exact(text: String) throws {
    let value = try #require(DecimalText.decimal(from: text))
    #expect(value == Decimal(string: text))
  }

  @Test("Tenths are not rounded to binary fractions")
  func sum() throws {
    let (one, two) = (DecimalText.decimal(from: "0.1"), DecimalText.decimal(from: "0.2"))
    #expect(try #require(one) + #require(two) == DecimalText.decimal(from: "0.3"))
  }

  @Test(
    "Other text is rejected",
    arguments: [
      "", "-", "1.", ".5", "+1", "01", "1e3", "1,5", " 1", "1 ", "12abc", "NaN", "1\n", "\u{661}",
      "999999999999999999999999999999999999999",
    ])
  func others(text: String) {
    #expect(DecimalText.decimal(from: text) == nil)
  }

  @Test("Empty text is rejected")
  func missing() {
    #expect(DecimalText.decimal(from: nil) == nil)
  }
}
