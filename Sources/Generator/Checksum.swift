/// FNV-1a, 64 bits: tells whether a file is still what was written. It detects accidents and edits,
/// and is no protection against somebody who forges a file.
struct Checksum: Hashable, Sendable {
  /// 16 hexadecimal digits in lower case.
  let text: String

  init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Checksum: Codable {
  init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
