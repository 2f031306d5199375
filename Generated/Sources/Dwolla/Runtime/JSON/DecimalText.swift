public import Foundation

/// Decimal numbers as text, in the syntax of JSON (RFC 8259 §6) without an exponent: `-12.50`.
public nonisolated enum DecimalText {
  /// - Returns: `nil` for anything else, and for more digits than a `Decimal` holds exactly.
  public static func decimal(from text: String?) -> Decimal? {
    guard let text, !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return nil
    }
    return JSONNumber(text)?.decimal
  }
}
