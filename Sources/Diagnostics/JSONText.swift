/// JSON text that is safe to display.
public enum JSONText {
  /// Escapes hidden characters in JSON, which encoders leave unescaped. They occur only in strings.
  public static func withoutHiddenCharacters(_ json: some Collection<UInt8>) -> [UInt8] {
    guard json.contains(where: { $0 >= 0x7F }) else { return Array(json) }
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      if scalar.value >= 0x7F, scalar.isHidden {
        result += escape(scalar).utf8
      } else {
        result += String(scalar).utf8
      }
    }
    return result
  }

  /// A string literal (RFC 8259 §7) without hidden characters.
  public static func literal(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// The content of a literal, without its quotes.
  public static func escaped(_ text: String) -> String {
    text.replacingScalars { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case "\u{8}": "\\b"
      case "\u{C}": "\\f"
      case _ where scalar.value < 0x20 || scalar.isHidden: escape(scalar)
      default: nil
      }
    }
  }

  /// `\u200b`, or a surrogate pair above U+FFFF.
  public static func escape(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar)?.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined() ?? ""
  }
}
