/// FNV-1a, 64 bits: tells whether a file is still what was written. It detects accidents and edits,
/// and is not a protection against somebody who forges a file.
struct Checksum: Hashable, Sendable {
  /// The sum over bytes that come piece by piece.
  struct Hash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ bytes: [UInt8]) {
      for byte in bytes {
        value ^= UInt64(byte)
        value &*= 0x100_0000_01b3
      }
    }
  }

  /// 16 hexadecimal digits in lower case.
  let text: String

  init(_ bytes: [UInt8]) {
    var hash = Hash()
    hash.add(bytes)
    self.init(hash)
  }

  init(_ hash: Hash) {
    let digits = String(hash.value, radix: 16)
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
