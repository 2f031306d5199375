import Foundation

#if canImport(CryptoKit)
  import CryptoKit
#elseif SwiftCrypto
  import Crypto
#endif

/// The secret of a webhook subscription, as a key for HMAC-SHA256 (RFC 2104).
nonisolated struct SigningKey: Sendable {
  /// The length of a signature in bytes.
  static let signatureLength = 32

  private let bytes: Hidden<[UInt8]>

  init(_ secret: String) {
    bytes = Hidden(Array(secret.utf8))
  }

  #if canImport(CryptoKit)
    func signature(of body: Data) -> [UInt8] {
      Array(
        HMAC<CryptoKit.SHA256>.authenticationCode(for: body, using: SymmetricKey(data: bytes.value))
      )
    }
  #elseif SwiftCrypto
    func signature(of body: Data) -> [UInt8] {
      Array(
        HMAC<Crypto.SHA256>.authenticationCode(for: body, using: SymmetricKey(data: bytes.value)))
    }
  #else
    func signature(of body: Data) -> [UInt8] {
      hmac(of: body)
    }
  #endif

  /// Computes the code without a library, because SwiftPM fetches swift-crypto only with the trait `SwiftCrypto`.
  func hmac(of body: Data) -> [UInt8] {
    var key = bytes.value
    if key.count > SHA256.blockSize { key = SHA256.hash(of: key) }
    key += [UInt8](repeating: 0, count: SHA256.blockSize - key.count)
    let inner = SHA256.hash(of: key.map { $0 ^ 0x36 } + body)
    return SHA256.hash(of: key.map { $0 ^ 0x5c } + inner)
  }
}
