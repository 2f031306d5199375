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
  public static func literal(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      case _ where scalar.value < 0x20 || scalar.isHidden: result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// `\u200b`, or a surrogate pair above U+FFFF.
  public static func escape(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar)?.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined() ?? ""
  }
}
