import Foundation

/// Points in time as text (RFC 3339 §5.6): `2022-07-23T00:18:21.419Z`.
nonisolated enum DateTimeText {
  /// Reads fractions of any length, offsets with and without a colon, lowercase letters, a space
  /// between the day and the time, and leap seconds.
  ///
  /// - Returns: `nil` for anything else.
  static func date(from text: String) -> Date? { date(from: DigitScanner(text)) }

  static func date(from scanner: DigitScanner) -> Date? {
    var scanner = scanner
    guard let day = scanner.date(),
      scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
      let hour = scanner.number(digits: 2, in: 0...23), scanner.skip(":"),
      let minute = scanner.number(digits: 2, in: 0...59), scanner.skip(":"),
      let second = scanner.number(digits: 2, in: 0...60),
      let fraction = scanner.fraction(),
      let offset = scanner.offset(),
      scanner.isAtEnd
    else { return nil }
    // In a 32-bit `Int`, the seconds overflow in 2038.
    let minutes = Int64(day.daysSince1970) * 1440 + Int64(hour * 60 + minute - offset)
    // Leap seconds occur only at the end of a day in UTC.
    guard second < 60 || (minutes + 1).isMultiple(of: 1440) else { return nil }
    // Since 1970, so that the date equals one that is decoded from a number of seconds since 1970.
    return Date(timeIntervalSince1970: Double(minutes * 60 + Int64(second)) + fraction)
  }

  /// Formats the date in UTC, with milliseconds if there are any.
  ///
  /// - Returns: `nil` outside of the years 0000 to 9999.
  static func text(of date: Date) -> String? {
    let interval = date.timeIntervalSinceReferenceDate
    guard abs(interval) < 1e12 else { return nil }
    let milliseconds = Int64((interval * 1000).rounded()) + secondsTo2001 * 1000
    let (seconds, fraction) = milliseconds.flooredDivision(by: 1000)
    let (days, secondOfDay) = seconds.flooredDivision(by: 86_400)
    guard let day = CalendarDate(daysSince1970: Int(days)) else { return nil }
    let time = Int(secondOfDay)
    var text: [UInt8] = []
    text.reserveCapacity(24)
    text.append(day)
    text.append(UInt8(ascii: "T"))
    text.append(time / 3600, digits: 2)
    text.append(UInt8(ascii: ":"))
    text.append(time / 60 % 60, digits: 2)
    text.append(UInt8(ascii: ":"))
    text.append(time % 60, digits: 2)
    if fraction != 0 {
      text.append(UInt8(ascii: "."))
      text.append(Int(fraction), digits: 3)
    }
    text.append(UInt8(ascii: "Z"))
    return String(decoding: text, as: UTF8.self)
  }

  private static let secondsTo2001: Int64 = 978_307_200
}

nonisolated extension FixedWidthInteger {
  /// The quotient rounded down, and a remainder that is not negative.
  func flooredDivision(by divisor: Self) -> (quotient: Self, remainder: Self) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

nonisolated extension [UInt8] {
  /// Appends the last digits of a number that is not negative.
  fileprivate mutating func append(_ number: Int, digits: Int) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }

  /// `2022-07-23`
  mutating func append(_ date: CalendarDate) {
    append(date.year, digits: 4)
    append(UInt8(ascii: "-"))
    append(date.month, digits: 2)
    append(UInt8(ascii: "-"))
    append(date.day, digits: 2)
  }
}
