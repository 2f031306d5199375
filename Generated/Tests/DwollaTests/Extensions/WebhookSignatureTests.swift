import Dwolla
import Foundation
import Testing

/// The signature must not depend on the trait `SwiftCrypto`, nor on the platform.
@Suite("Webhook signatures")
struct WebhookSignatureTests {
  @Test(
    "HMAC-SHA256, by vectors of RFC 4231, and keys of one block and more",
    arguments: [
      (
        String(repeating: "\u{0B}", count: 20), "Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        "Jefe", "what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        String(repeating: "k", count: 131), "long key",
        "73ede9f936226cee277c188d304ec445da77fa5883761dde0733921af5208c93"
      ),
    ])
  func vectors(secret: String, body: String, signature: String) throws {
    let verifier = try WebhookVerifier(secrets: secret)
    #expect(verifier.signature(of: Data(body.utf8)) == signature)
  }
}
