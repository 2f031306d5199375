import Foundation

/// Determines the encoding of a text from the `charset` of its `Content-Type` and its first bytes.
nonisolated enum CharacterEncoding {
  struct Problem: Error {
    let text: String
  }

  /// Converts the text to UTF-8.
  ///
  /// - Throws: for an unknown encoding, and for bytes that are invalid in the encoding.
  static func utf8(_ data: Data, contentType: String?) throws(Problem) -> Data {
    guard let encoding = encoding(of: data, contentType) else { return data }
    guard let known = encodings[encoding] else {
      throw Problem(text: "the charset '\(ServerMessage.printable(encoding))' is not supported")
    }
    guard let text = String(data: data, encoding: known) else {
      throw Problem(text: "the body is not text in the charset '\(encoding)'")
    }
    return Data(text.utf8)
  }

  /// - Returns: `nil` for UTF-8 and its subset ASCII.
  private static func encoding(of data: Data, _ contentType: String?) -> String? {
    if let name = contentType.flatMap(charset) {
      return ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) ? nil : name
    }
    // JSON is UTF-8 (RFC 8259), so it cannot start with these byte order marks.
    guard let first = data.first, first >= 0xFE else { return nil }
    return data.dropFirst().first == first ^ 1 ? "utf-16" : nil
  }

  private static func charset(_ contentType: String) -> String? {
    // The fast path for almost all responses, without allocations.
    let semicolon = PlainText.offset(in: contentType) { $0 == UInt8(ascii: ";") }
    guard let semicolon else { return nil }
    let rest = contentType.utf8.count - semicolon
    if rest <= 15, contentType.hasSuffix("charset=utf-8") { return nil }
    for parameter in contentType.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard parts.count == 2, parts[0].lowercased() == "charset" else { continue }
      return parts[1].trimmingCharacters(in: ["\""]).lowercased()
    }
    return nil
  }

  private static let encodings: [String: String.Encoding] = [
    "utf-16": .utf16, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian,
    "utf-32": .utf32, "utf-32le": .utf32LittleEndian, "utf-32be": .utf32BigEndian,
    "iso-8859-1": .isoLatin1, "latin1": .isoLatin1, "iso-8859-2": .isoLatin2,
    "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251,
    "windows-1252": .windowsCP1252, "windows-1253": .windowsCP1253,
    "windows-1254": .windowsCP1254, "shift_jis": .shiftJIS, "euc-jp": .japaneseEUC,
    "iso-2022-jp": .iso2022JP,
  ]
}
