/// Percent-encoding (RFC 3986 §2.1).
nonisolated enum PercentEncoding {
  /// Encodes all characters that are not unreserved (§2.3).
  static func component(_ text: some StringProtocol) -> String {
    encode(text, keeping: unreserved)
  }

  /// Encodes the characters that a path cannot contain (§3.3), and keeps its slashes.
  static func path(_ text: some StringProtocol) -> String {
    encode(text, keeping: ofPaths)
  }

  /// Encodes a name or value of an `application/x-www-form-urlencoded` body.
  static func form(_ text: some StringProtocol) -> String {
    let encoded = component(text)
    return encoded.utf8.contains(UInt8(ascii: "%")) ? encoded.replacing("%20", with: "+") : encoded
  }

  /// Encodes the value of a parameter but keeps the reserved characters (§2.2), except `#[]&+`, which would
  /// end the value or change its meaning.
  static func reserved(_ text: some StringProtocol) -> String {
    encode(text, keeping: ofReservedValues)
  }

  private static func encode(
    _ text: some StringProtocol, keeping kept: ASCIISet
  ) -> String {
    let text = String(text)
    // The fast path: most values are identifiers, which need no encoding.
    guard PlainText.offset(in: text, where: { !kept.contains($0) }) != nil else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3)
    for byte in text.utf8 {
      if kept.contains(byte) {
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

  private static let unreserved = ASCIISet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
  private static let ofPaths = unreserved.union("/:@!$&'()*+,;=")
  private static let ofReservedValues = unreserved.union(":/?@!$'()*;=,")
}

/// A set of ASCII characters, with a bit for each of them.
private nonisolated struct ASCIISet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ characters: String) {
    for byte in characters.utf8 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
  }

  func union(_ characters: String) -> ASCIISet {
    let other = ASCIISet(characters)
    var union = self
    union.low |= other.low
    union.high |= other.high
    return union
  }

  func contains(_ byte: UInt8) -> Bool {
    let bits = byte < 64 ? low : byte < 128 ? high : 0
    return bits >> UInt64(byte & 63) & 1 == 1
  }
}
