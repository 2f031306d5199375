import Foundation

/// The encoding of text, as the `charset` of a media type names it (RFC 9110 §8.3.2).
nonisolated struct Charset {
  private let encoding: String.Encoding

  /// - Returns: `nil` for a charset that is not known here.
  init?(named name: String) {
    guard let encoding = Self.encodings[name.lowercased()] else { return nil }
    self.encoding = encoding
  }

  /// - Returns: `nil` for bytes that are no text in this charset.
  func text(of bytes: Data) -> String? {
    guard let text = String(bytes: bytes, encoding: encoding) else { return nil }
    return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  /// The `charset` of a `Content-Type`; UTF-8 where it has none.
  static func name(in contentType: String?) -> String {
    for parameter in (contentType ?? "").split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard parts.count == 2, parts[0].lowercased() == "charset" else { continue }
      return parts[1].trimmingCharacters(in: CharacterSet(charactersIn: "\"'"))
    }
    return "utf-8"
  }

  /// The names in small letters.
  private static let encodings: [String: String.Encoding] = [
    "utf-8": .utf8, "utf8": .utf8, "us-ascii": .ascii, "ascii": .ascii,
    "iso-8859-1": .isoLatin1, "latin1": .isoLatin1, "iso-8859-2": .isoLatin2,
    "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251,
    "windows-1252": .windowsCP1252, "cp1252": .windowsCP1252, "windows-1253": .windowsCP1253,
    "windows-1254": .windowsCP1254, "utf-16": .utf16, "utf-16le": .utf16LittleEndian,
    "utf-16be": .utf16BigEndian, "utf-32": .utf32, "shift_jis": .shiftJIS, "euc-jp": .japaneseEUC,
  ]
}
