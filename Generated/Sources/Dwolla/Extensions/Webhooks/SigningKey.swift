import Foundation

#if canImport(CryptoKit)
  import CryptoKit
#endif

/// A secret of a webhook subscription, as a key of HMAC-SHA256 (RFC 2104).
nonisolated struct SigningKey: Sendable {
  private let bytes: Hidden<[UInt8]>

  init(_ secret: String) {
    bytes = Hidden(Array(secret.utf8))
  }

  #if canImport(CryptoKit)
    func signature(of body: Data) -> [UInt8] {
      Array(HMAC<SHA256>.authenticationCode(for: body, using: SymmetricKey(data: bytes.value)))
    }
  #else
    func signature(of body: Data) -> [UInt8] {
      hmac(of: body)
    }
  #endif

  /// The same without CryptoKit, so that nobody fetches a package for it elsewhere.
  func hmac(of body: Data) -> [UInt8] {
    var key = bytes.value
    if key.count > SHA256Hash.blockSize { key = SHA256Hash.hash(of: key) }
    key += [UInt8](repeating: 0, count: SHA256Hash.blockSize - key.count)
    let inner = SHA256Hash.hash(of: key.map { $0 ^ 0x36 } + body)
    return SHA256Hash.hash(of: key.map { $0 ^ 0x5c } + inner)
  }
}
