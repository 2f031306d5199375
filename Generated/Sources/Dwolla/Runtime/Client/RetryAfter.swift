import Foundation
import HTTPTypes

/// The delay that a server requests (RFC 9110 §10.2.3).
nonisolated enum RetryAfter {
  /// - Returns: `nil` if the header is missing or invalid.
  static func pause(in headers: HTTPFields, now: Date = Date()) -> Duration? {
    guard let text = headers[.retryAfter]?.trimmingCharacters(in: .whitespaces), !text.isEmpty
    else { return nil }
    if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      return .seconds(Int64(text).map { min($0, longest) } ?? longest)
    }
    guard let date = HTTPDate.date(from: text) else { return nil }
    // Prefers the server's clock, because the local one may be wrong.
    let reference = headers[.date].flatMap { HTTPDate.date(from: $0) } ?? now
    return .seconds(max(0, min(date.timeIntervalSince(reference), Double(longest))))
  }

  /// A year, in seconds.
  private static let longest: Int64 = 366 * 86_400
}

/// Dates in header fields (RFC 9110 §5.6.7), in the current and in the two obsolete formats.
nonisolated enum HTTPDate {
  static func date(from text: String) -> Date? {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "GMT")
    for format in [
      "EEE, dd MMM yyyy HH:mm:ss 'GMT'", "EEEE, dd-MMM-yy HH:mm:ss 'GMT'",
      "EEE MMM d HH:mm:ss yyyy",
    ] {
      formatter.dateFormat = format
      if let date = formatter.date(from: text) { return date }
    }
    return nil
  }
}
