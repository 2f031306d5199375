/// JSON that people read.
public enum JSONText {
  /// The same JSON with escapes for hidden characters, which are in strings alone: encoders leave them as they are.
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

  /// `\u200b`; two of them above U+FFFF.
  public static func escape(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar)?.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined() ?? ""
  }
}
