import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite("Removal of secrets from responses") struct SecretRemovalTests {
  private func clean(_ body: String, _ secrets: String...) -> String {
    String(decoding: SecretRemoval.removing(secrets, from: Data(body.utf8)), as: UTF8.self)
  }

  @Test(
    "each occurrence is removed, the longest secret first",
    arguments: [
      ("", "", ""), ("abc", "x", "abc"), ("aXbXc", "X", "a<secret>b<secret>c"),
      ("aaaa", "aa", "<secret><secret>"), ("aaaaa", "aa", "<secret><secret>a"),
      ("ababac", "abac", "ab<secret>"), ("aabaabaaf", "aabaaf", "aab<secret>"),
      ("key", "longer than the body", "key"),
    ])
  func occurrences(body: String, secret: String, expected: String) {
    #expect(clean(body, secret) == expected)
  }

  @Test func theLongerOneFirst() {
    #expect(clean("my s3cret-token", "s3cret", "s3cret-token") == "my <secret>")
  }

  @Test("the result is that of a naive search")
  func random() {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      func text(_ length: Int) -> String {
        String((0..<length).map { _ in "ab".randomElement(using: &numbers)! })
      }
      let secret = text(Int.random(in: 1...5))
      let body = text(Int.random(in: 0...30))
      #expect(clean(body, secret) == body.replacing(secret, with: "<secret>"))
    }
  }

  @Test("the time is linear for any body and secret", .timeLimit(.minutes(1)))
  func time() {
    // The worst case for a naive search: almost a match everywhere.
    let secret = String(repeating: "a", count: 1 << 15) + "b"
    let body = Data(repeating: UInt8(ascii: "a"), count: 1 << 20)
    let signature = RequestSignature(
      place: .header(.authorization), value: Hidden("Bearer \(secret)"), origin: .given)
    let start = ContinuousClock.now
    let clean = SecretRemoval.removing(signature.secrets, from: body)
    #expect(clean == body)
    // A naive search takes minutes.
    #expect(ContinuousClock.now - start < .seconds(10))
  }
}
