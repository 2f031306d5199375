import Foundation
import HTTPTypes
import Testing

@testable import Runtime

private func decoded<Value: JSONCodable>(
  _ text: String, as type: Value.Type = Value.self
) throws -> Value {
  try JSONCoding.decode(type, from: Data(text.utf8))
}

private func encoded(_ value: some JSONCodable) throws -> String {
  String(decoding: try JSONCoding.encode(value), as: UTF8.self)
}

private struct Amounts: JSONObject {
  let items: [Item]
  static let properties = Properties(Self.init, (\.items, "items"))

  struct Item: JSONObject {
    let amount: Int32
    static let properties = Properties(Self.init, (\.amount, "amount"))
  }
}

@Suite("Numbers in JSON")
struct JSONNumberTests {
  @Test(
    "Integers are exact in any notation",
    arguments: [
      ("0", 0), ("-0", 0), ("1.0", 1), ("1e2", 100), ("-12.50e1", -125), ("100e-2", 1),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("92233720368547758070e-1", .max), ("0e999999999999999999999", 0), ("0.000", 0),
      ("123456789012345678", 123_456_789_012_345_678),
    ] as [(String, Int)])
  func integers(text: String, value: Int) throws {
    #expect(try decoded(text) == value)
    #expect(try decoded(text) == Int64(value))
  }

  @Test(
    "A number out of range is an error, never another number",
    arguments: [
      "9223372036854775808", "-9223372036854775809", "1.5", "1e19", "1e-1", "0.5",
      "1e999999999999999999999", "100000000000000000000000000000000",
    ])
  func unfitIntegers(text: String) throws {
    let error = #expect(throws: JSONError.self) { try decoded(text, as: Int.self) }
    #expect(error?.description == "$: \(text) does not fit Int")
  }

  @Test("The exponent is the same on devices whose Int has 32 bits")
  func exponents() {
    #expect(type(of: DecimalDigits("1").exponent) == Int64.self)
    #expect(DecimalDigits("1e3000000000").exponent == 3_000_000_000)
    #expect(DecimalDigits("1e-3000000000").exponent == -3_000_000_000)
    #expect(DecimalDigits("1e3000000000") != DecimalDigits("1e3000000001"))
  }

  @Test("Each type has its range")
  func ranges() throws {
    #expect(try decoded("2147483647") == Int32.max)
    #expect(try decoded("18446744073709551615") == UInt64.max)
    #expect(throws: JSONError.self) { try decoded("2147483648", as: Int32.self) }
    #expect(throws: JSONError.self) { try decoded("-2147483649", as: Int32.self) }
    #expect(throws: JSONError.self) { try decoded("18446744073709551616", as: UInt64.self) }
    #expect(throws: JSONError.self) { try decoded("-1", as: UInt64.self) }
    #expect(try encoded([UInt64.max]) == "[18446744073709551615]")
    #expect(throws: JSONError.self) { try decoded("1e39", as: Float.self) }
    #expect(try decoded("16777217.000000001") == Float(16_777_218))
  }

  @Test("An error contains the location, the number and the type")
  func place() {
    let text = #"{"items":[{"amount":1},{"amount":2},{"amount":3},{"amount":3000000000}]}"#
    let error = #expect(throws: JSONError.self) { try decoded(text, as: Amounts.self) }
    #expect(error?.description == "$.items[3].amount: 3000000000 does not fit Int32")
  }

  @Test(
    "Decimals keep all digits",
    arguments: [
      ("0.1", "0.1"), ("-12.50", "-12.5"), ("1e2", "100"), ("0", "0"), ("-0.0", "0"),
      ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
      ("0.12345678901234567890123456789012345678", "0.12345678901234567890123456789012345678"),
      ("12345678901234567890.123456789012345678", "12345678901234567890.123456789012345678"),
      ("1e-128", nil), ("1e127", nil), ("12e126", nil),
    ] as [(String, String?)])
  func decimals(text: String, written: String?) throws {
    let value: Decimal = try decoded(text)
    if let written { #expect(try encoded(value) == written) }
    #expect(try decoded(encoded(value)) == value)
    #expect(JSONNumber(text)?.decimal == value)
  }

  @Test(
    "A decimal that would lose a digit is an error",
    arguments: [
      "999999999999999999999999999999999999999", "1e128", "1e164", "1e-129", "12e164",
      "0.123456789012345678901234567890123456789", "1e999999999999999999999",
    ])
  func unfitDecimals(text: String) {
    let error = #expect(throws: JSONError.self) { try decoded(text, as: Decimal.self) }
    #expect(error?.reason.hasSuffix("does not fit Decimal") == true)
  }

  @Test(
    "Doubles are the nearest values",
    arguments: [
      "0.1", "123456789.123456", "-0.000001", "9007199254740993", "5e-324",
      "2.2250738585072014e-308",
      "1.7976931348623157e308", "0.30000000000000004", "1e23", "8.5", "-1",
      "179769313486231580793728971405301e276", "4.9406564584124654e-324", "1e-400",
      "0.500000000000000166533453693773481063544750213623046875",
    ])
  func doubles(text: String) throws {
    let value: Double = try decoded(text)
    #expect(value == Double(text))
    #expect(try decoded(encoded(value)) == value)
  }

  @Test(
    "Errors show numbers, except inside properties with secret names",
    arguments: [
      (#"{"amount":123456789012}"#, "$.amount: 123456789012 does not fit Int32"),
      (#"{"ssn":123456789012}"#, "$.ssn: it does not fit Int32"),
      (#"{"accountNumber":1.5}"#, "$.accountNumber: it does not fit Int32"),
      (#"{"marked":1.5}"#, "$.marked: it does not fit Int32"),
    ])
  func secretNumbers(text: String, message: String) {
    let operation = OperationDescription(
      id: "get", name: "get", method: .get, path: "/", secretFields: ["Marked"])
    let response = ResponseReader(
      operation: operation, response: Response(status: .ok, body: Data(text.utf8)))
    let error = #expect(throws: CallFailure.self) {
      let _: [String: Int32] = try response.decode()
    }
    guard case .undecodable(let failure)? = error else {
      Issue.record("not undecodable: \(error.map { "\($0)" } ?? "nil")")
      return
    }
    #expect("\(failure.path): \(failure.reason)" == message)
  }

  @Test("Zero has a sign, and integers have no fraction")
  func writing() throws {
    let zero: Double = try decoded("-0")
    #expect(zero.sign == .minus)
    #expect(try encoded(zero) == "-0")
    #expect(try encoded([1.0, 1.5, 1e300, 0.1]) == "[1,1.5,1e+300,0.1]")
    #expect(try encoded([Float(1), 0.1]) == "[1,0.1]")
    #expect(throws: JSONError.self) { try encoded(Double.nan) }
    #expect(throws: JSONError.self) { try encoded(Float.infinity) }
    #expect(throws: JSONError.self) { try encoded(Decimal.nan) }
    #expect(throws: JSONError.self) { try decoded("1e400", as: Double.self) }
  }

  @Test("Random doubles survive a round trip, also one through Foundation")
  func randomDoubles() throws {
    var random = SystemRandomNumberGenerator()
    var values: [Double] = []
    while values.count < 600_000 {
      let value = Double(bitPattern: random.next())
      if value.isFinite { values.append(value) }
      // Common numbers with few digits.
      values.append(Double(Int.random(in: -99_999_999...99_999_999, using: &random)) / 10_000)
    }
    let data = try JSONCoding.encode(values)
    let back: [Double] = try JSONCoding.decode(from: data)
    #expect(zip(values, back).allSatisfy { $0.bitPattern == $1.bitPattern })
    #expect(values.count == back.count)
    let plain = try JSONDecoder().decode([Double].self, from: data)
    #expect(zip(plain, back).allSatisfy { $0 == $1 })
    let written = try JSONEncoder().encode(values)
    let read: [Double] = try JSONCoding.decode(from: written)
    #expect(zip(values, read).allSatisfy { $0 == $1 })
  }
}
