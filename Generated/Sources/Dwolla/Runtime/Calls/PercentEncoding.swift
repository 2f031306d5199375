/// Percent-encoding (RFC 3986 §2.1).
nonisolated enum PercentEncoding {
  /// Encodes all characters that are not unreserved (§2.3).
  static func component(_ text: some StringProtocol) -> String {
    encode(text, keeping: isUnreserved)
  }

  /// Encodes the characters that a path cannot contain (§3.3), and keeps its slashes.
  static func path(_ text: some StringProtocol) -> String {
    encode(text) { isUnreserved($0) || isPathDelimiter($0) }
  }

  /// Encodes a name or value of an `application/x-www-form-urlencoded` body.
  static func form(_ text: some StringProtocol) -> String {
    component(text).replacing("%20", with: "+")
  }

  /// Encodes the value of a parameter but keeps the reserved characters (§2.2), except `#[]&+`, which would
  /// end the value or change its meaning.
  static func reserved(_ text: some StringProtocol) -> String {
    encode(text) { isUnreserved($0) || ":/?@!$'()*;=,".utf8.contains($0) }
  }

  private static func encode(
    _ text: some StringProtocol, keeping isKept: (UInt8) -> Bool
  ) -> String {
    // The fast path: most values are identifiers, which need no encoding.
    guard !text.utf8.allSatisfy(isKept) else { return String(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3)
    for byte in text.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digit(byte >> 4))
        bytes.append(digit(byte & 15))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// `/:@!$&'()*+,;=`
  private static func isPathDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "!"),
      UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: ";"),
      UInt8(ascii: "&")...UInt8(ascii: ","):
      true
    default: false
    }
  }
}
