import Foundation

/// Decimal numbers as text, as JSON writes them (RFC 8259 §6) without an exponent: `-12.50`.
nonisolated enum DecimalText {
  /// - Returns: `nil` for anything else, and for more digits than a `Decimal` holds exactly.
  static func decimal(from text: String?) -> Decimal? {
    guard let text, text.wholeMatch(of: /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?/) != nil,
      text.utf8.count(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) <= mostDigits
    else { return nil }
    return Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
  }

  private static let mostDigits = 38
}
