import Foundation
import Testing

@testable import Dwolla

/// The implementation without CryptoKit, checked with published test vectors.
@Suite("HMAC-SHA256")
struct SigningKeyTests {
  @Test("FIPS 180-4: empty, one block, two blocks")
  func published() {
    for (text, hash) in [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ] {
      #expect(HexDigits.text(of: SHA256.hash(of: Array(text.utf8))) == hash)
    }
  }

  @Test(
    "lengths around block boundaries",
    arguments: [
      (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
      (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
      (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
      (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
      (120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
    ])
  func lengths(count: Int, hash: String) {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: count)
    #expect(HexDigits.text(of: SHA256.hash(of: message)) == hash)
  }

  @Test("RFC 4231, and a key that is longer than a block")
  func codes() {
    for (key, message, code) in [
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
      (
        String(repeating: "k", count: 128), #"{"id":"e1"}"#,
        "54f27b9bbc9548f7327cf7790832aec0820d22330de4f4588ff94492353688ae"
      ),
    ] {
      let signing = SigningKey(key)
      #expect(HexDigits.text(of: signing.hmac(of: Data(message.utf8))) == code)
      #expect(signing.signature(of: Data(message.utf8)) == signing.hmac(of: Data(message.utf8)))
    }
  }
}
