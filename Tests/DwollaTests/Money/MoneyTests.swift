import Dwolla
import Foundation
import Testing

@Suite("Money")
struct MoneyTests {
  @Test(
    "amounts have two decimal places, rounded half to even",
    arguments: [
      ("10", "10.00"), ("10.5", "10.50"), ("0.01", "0.01"), ("-5", "-5.00"), ("-0.1", "-0.10"),
      ("0.005", "0.00"), ("0.015", "0.02"), ("0.025", "0.02"), ("1.994999", "1.99"),
      ("9999999999.99", "9999999999.99"), ("0", "0.00"), ("100", "100.00"),
      ("12345678901234567890123456789012345.67", "12345678901234567890123456789012345.67"),
    ])
  func text(amount: String, value: String) throws {
    let decimal = try #require(
      Decimal(string: amount, locale: Locale(identifier: "en_US_POSIX")))
    #expect(Money.usd(decimal) == Money(value: value, currency: .usd))
    #expect(Money.usd(amount) == Money(value: value, currency: .usd))
  }

  @Test("cents", arguments: [(1, "0.01"), (10, "0.10"), (1015, "10.15"), (-500, "-5.00")])
  func cents(count: Int, value: String) {
    #expect(Money.usd(cents: count).value == value)
  }

  @Test("invalid amounts", arguments: ["", "ten", "1,5", "1e3", "$1", "NaN", ".5", " 1"])
  func noAmount(text: String) {
    #expect(Money.usd(text) == nil)
  }

  @Test("amounts in responses are exact")
  func reading() throws {
    let json = #"{"value": "0.10", "currency": "USD"}"#
    let money = try JSONCoding.decoder.decode(Money.self, from: Data(json.utf8))
    let other = Money.usd(cents: 20)
    #expect(money.decimalValue.map { $0 + (other.decimalValue ?? 0) } == Decimal(3) / 10)
  }
}
