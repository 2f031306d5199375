/// Reads the parts of a date and of a time from left to right.
nonisolated struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Skips one character if it is one of these.
  mutating func skip(_ characters: Unicode.Scalar...) -> Bool {
    guard let byte = rest.first, characters.contains(where: { $0.value == UInt32(byte) }) else {
      return false
    }
    rest.removeFirst()
    return true
  }

  /// A number of exactly so many digits.
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

  /// `.419`, or nothing.
  mutating func fraction() -> Double? {
    guard skip(".") else { return 0 }
    var digits = ""
    while let digit = digit() {
      // More digits than a Double holds change nothing.
      if digits.utf8.count < 20 { digits += "\(digit)" }
    }
    return digits.isEmpty ? nil : Double("0.\(digits)")
  }

  /// `Z` or `+05:30`, in minutes.
  mutating func offset() -> Int? {
    if skip("Z", "z") { return 0 }
    let isWest = rest.first == UInt8(ascii: "-")
    guard skip("+", "-"), let hours = number(digits: 2, in: 0...23), skip(":"),
      let minutes = number(digits: 2, in: 0...59)
    else { return nil }
    return (hours * 60 + minutes) * (isWest ? -1 : 1)
  }

  private mutating func digit() -> Int? {
    guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
      return nil
    }
    rest.removeFirst()
    return Int(byte - UInt8(ascii: "0"))
  }
}
