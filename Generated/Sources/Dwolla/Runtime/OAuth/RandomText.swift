import Foundation

/// Text that nobody guesses.
nonisolated enum RandomText {
  /// 43 characters that represent 32 bytes (RFC 7636 §4.1).
  static func make() -> String {
    base64URL((0..<32).map { _ in UInt8.random(in: .min ... .max) })
  }

  /// What a server is shown of a text before it is told the text itself.
  static func challenge(for text: String) -> String {
    base64URL(SHA256.hash(of: Array(text.utf8)))
  }

  private static func base64URL(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}
