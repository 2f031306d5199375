import Foundation

/// The parts of a JSON number: digits without leading or trailing zeros, and a power of ten.
nonisolated struct DecimalDigits: Hashable {
  private(set) var isNegative = false
  /// The values of the digits, the most significant one first. Empty for zero.
  private(set) var digits: [UInt8] = []
  /// The power of ten by which to multiply the digits.
  private(set) var exponent: Int64 = 0

  /// - Parameter text: a number in the syntax of RFC 8259 §6.
  init(_ text: String) {
    var isFraction = false
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): exponent += Self.exponent(&bytes)
      default:
        let digit = byte & 0xF
        if digit != 0 || !digits.isEmpty { digits.append(digit) }
        if isFraction { exponent -= 1 }
      }
    }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { (isNegative, exponent) = (false, 0) }
  }

  /// Reads the exponent, up to a limit that already makes the number too large for any type.
  private static func exponent(_ bytes: inout String.UTF8View.Iterator) -> Int64 {
    var (exponent, isNegative) = (Int64(0), false)
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "+"): break
      default: exponent = min(exponent * 10 + Int64(byte & 0xF), 1 << 48)
      }
    }
    return isNegative ? -exponent : exponent
  }

  /// The value as an integer, or `nil` if it is not an integer or out of range.
  func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
    // 64 bits have at most 20 digits.
    guard exponent >= 0, Int64(digits.count) + exponent <= 20 else { return nil }
    var value: UInt64 = 0
    for digit in digits + Array(repeating: 0, count: Int(exponent)) {
      let (tens, isTooLong) = value.multipliedReportingOverflow(by: 10)
      let (sum, isTooLarge) = tens.addingReportingOverflow(UInt64(digit))
      guard !isTooLong, !isTooLarge else { return nil }
      value = sum
    }
    guard isNegative else { return Integer(exactly: value) }
    return value == UInt64(Int64.max) + 1
      ? Integer(exactly: Int64.min) : Int64(exactly: value).flatMap { Integer(exactly: -$0) }
  }

  /// The exact value, or `nil` if a `Decimal` cannot represent it.
  var decimal: Decimal? {
    guard digits.count <= Self.mostDigits, Self.exponents.contains(exponent) else { return nil }
    // Each half fits into 64 bits.
    let (high, low) = (digits.dropLast(19), digits.suffix(19))
    let significand =
      Decimal(Self.value(of: high)) * Self.halfway + Decimal(Self.value(of: low))
    return Decimal(
      sign: isNegative ? .minus : .plus, exponent: Int(exponent), significand: significand)
  }

  private static func value(of digits: ArraySlice<UInt8>) -> UInt64 {
    digits.reduce(0) { $0 * 10 + UInt64($1) }
  }

  private static let halfway = Decimal(10_000_000_000_000_000_000 as UInt64)
  private static let mostDigits = 38
  private static let exponents: ClosedRange<Int64> = -128...127
}
