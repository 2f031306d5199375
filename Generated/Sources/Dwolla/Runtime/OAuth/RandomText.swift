import Foundation

/// Unguessable text.
nonisolated enum RandomText {
  /// 32 random bytes as 43 characters (RFC 7636 §4.1).
  static func make() -> String {
    base64URL((0..<32).map { _ in UInt8.random(in: .min ... .max) })
  }

  /// The PKCE code challenge for a verifier (RFC 7636 §4.2).
  static func challenge(for text: String) -> String {
    base64URL(SHA256.hash(of: Array(text.utf8)))
  }

  private static func base64URL(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}
