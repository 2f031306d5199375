/// A point in time in an example (RFC 3339, section 5.6).
public struct ExampleDate: Hashable, Sendable {
  /// The text in the document.
  public var text: String
  /// Whole seconds since 1970, and the digits of the fraction: `1711386818` and `43`.
  public var seconds: Int
  public var fraction: String

  /// - Returns: `nil` for text that is not a `date-time`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      let day = Self.day(text.prefix(10)),
      let hour = Self.number(bytes[11..<13]), hour < 24, bytes[13] == UInt8(ascii: ":"),
      let minute = Self.number(bytes[14..<16]), minute < 60, bytes[16] == UInt8(ascii: ":"),
      let second = Self.number(bytes[17..<19]), second < 60
    else { return nil }
    var rest = bytes[19...]
    var digits: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      digits = rest.dropFirst().prefix { Self.isDigit($0) }
      guard (1...9).contains(digits.count) else { return nil }
      rest = rest.dropFirst(1 + digits.count)
    }
    guard let offset = Self.offset(rest) else { return nil }
    let days = Self.daysSince1970(year: day.year, month: day.month, day: day.day)
    self.text = text
    seconds = days * 86_400 + hour * 3600 + (minute - offset) * 60 + second
    let last = digits.lastIndex { $0 != UInt8(ascii: "0") }
    fraction = last.map { String(decoding: digits[...$0], as: UTF8.self) } ?? ""
  }

  /// - Returns: `nil` for text that is not a `full-date`.
  public static func day(_ text: some StringProtocol) -> (year: Int, month: Int, day: Int)? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), (1...12).contains(month),
      let day = number(bytes[8..<10]), day >= 1, day <= days(inMonth: month, of: year)
    else { return nil }
    return (year, month, day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(isDigit) ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The offset from UTC in minutes, positive to the east: `Z`, `+02:00`.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.count == 1 { return bytes.first.map { $0 | 0x20 } == UInt8(ascii: "z") ? 0 : nil }
    let bytes = Array(bytes)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      let hours = number(bytes[1..<3]), hours < 24, let minutes = number(bytes[4..<6]), minutes < 60
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days in the Gregorian calendar. Years start on 1 March, which makes a leap day the last day of its year.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
