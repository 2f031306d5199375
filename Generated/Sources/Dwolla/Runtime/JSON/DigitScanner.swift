/// Reads the parts of a date or a time from left to right.
nonisolated struct DigitScanner {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, bytes.indices)
  }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position == end }

  private var next: UInt8? { isAtEnd ? nil : bytes[position] }

  /// Skips an ASCII character if it comes next.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    position += 1
    return true
  }

  /// A number with exactly this many digits.
  mutating func number(digits: Int, in range: ClosedRange<Int>) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return range.contains(number) ? number : nil
  }

  /// `2022-07-23`
  mutating func date() -> CalendarDate? {
    guard let year = number(digits: 4, in: 0...9999), skip("-"),
      let month = number(digits: 2, in: 1...12), skip("-"),
      let day = number(digits: 2, in: 1...31)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `.419`, or nothing. Accepts any number of digits, and ignores those below a femtosecond.
  mutating func fraction() -> Double? {
    guard skip(".") else { return 0 }
    guard let first = digit() else { return nil }
    var (numerator, denominator): (Int64, Int64) = (Int64(first), 10)
    while let digit = digit() {
      guard denominator < 1_000_000_000_000_000 else { continue }
      numerator = numerator * 10 + Int64(digit)
      denominator *= 10
    }
    // Both are exact, so the quotient is the nearest `Double`.
    return Double(numerator) / Double(denominator)
  }

  /// `Z` or `+05:30`, in minutes. Also accepts `+0530` and `+05`, which many servers send although RFC 3339
  /// does not allow them.
  mutating func offset() -> Int? {
    if skip("Z") || skip("z") { return 0 }
    let isWest = next == UInt8(ascii: "-")
    guard skip("+") || skip("-"), let hours = number(digits: 2, in: 0...23) else { return nil }
    let endsWithHours = !skip(":") && isAtEnd
    guard let minutes = endsWithHours ? 0 : number(digits: 2, in: 0...59) else { return nil }
    return (hours * 60 + minutes) * (isWest ? -1 : 1)
  }

  private mutating func digit() -> Int? {
    guard let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
      return nil
    }
    position += 1
    return Int(byte - UInt8(ascii: "0"))
  }
}
