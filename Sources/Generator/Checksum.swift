/// A 64-bit FNV-1a checksum of a generated file. It detects accidents and edits, but not forgery.
struct Checksum: Hashable, Sendable {
  /// An incremental checksum.
  struct Hash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ bytes: [UInt8]) {
      for byte in bytes {
        value ^= UInt64(byte)
        value &*= 0x100_0000_01b3
      }
    }
  }

  /// The checksum as 16 lowercase hexadecimal digits.
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
