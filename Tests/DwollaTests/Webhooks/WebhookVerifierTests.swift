import Dwolla
import Foundation
import Testing

@Suite("Verification of webhooks")
struct WebhookVerifierTests {
  private static let secret = "sécret"
  /// A webhook as Dwolla writes it, with the keys in Dwolla's order.
  static let body = Data(
    #"{"id":"81f6e13c-557c-4449-9331-da5c65e61095","resourceId":"15c6bcce-46f7-e811-8112-e8dd3bececa8","topic":"customer_transfer_created","timestamp":"2026-01-16T15:37:02.123Z","_links":{"self":{"href":"https://api.dwolla.com/events/81f6e13c-557c-4449-9331-da5c65e61095"},"resource":{"href":"https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8"}},"created":"2026-01-16T15:37:02.123Z"}"#
      .utf8)
  /// Of another implementation.
  private static let signature =
    "1095fb790f1fd5a544fbbfeeb86d0ddf4d291b5160804eda251365624ab6f6ae"

  private func verifier(_ secrets: String...) throws -> WebhookVerifier {
    try WebhookVerifier(secrets: secrets)
  }

  @Test("a valid signature returns the event")
  func good() throws {
    let event = try verifier(Self.secret).event(body: Self.body, signature: Self.signature)
    #expect(event.id == "81f6e13c-557c-4449-9331-da5c65e61095")
    #expect(event.topic == .customerTransferCreated)
    #expect(event.timestamp == event.created)
    #expect(event.links.resource?.href.hasSuffix("/transfers/\(event.resourceID)") == true)
    #expect(try verifier(Self.secret).signature(of: Self.body) == Self.signature)
  }

  @Test("with two secrets, both are valid, for rotation")
  func rotation() throws {
    try verifier("new", Self.secret).verify(Self.body, signature: Self.signature)
    try verifier(Self.secret, "new").verify(Self.body, signature: Self.signature)
    #expect(throws: WebhookError.wrongSignature) {
      try verifier("new").verify(Self.body, signature: Self.signature)
    }
  }

  @Test("another body is rejected: a changed byte, a space, equivalent JSON")
  func changedBody() throws {
    let text = String(decoding: Self.body, as: UTF8.self)
    for changed in [
      text.replacingOccurrences(of: "created", with: "createe"), text + " ", text + "\n",
      text.replacingOccurrences(of: ",", with: ", "), "",
    ] {
      #expect(throws: WebhookError.wrongSignature) {
        try verifier(Self.secret).event(body: Data(changed.utf8), signature: Self.signature)
      }
    }
  }

  @Test("a missing or empty header is rejected")
  func missing() throws {
    for signature in [nil, ""] as [String?] {
      #expect(throws: WebhookError.missingSignature) {
        try verifier(Self.secret).verify(Self.body, signature: signature)
      }
    }
  }

  @Test(
    "a malformed header is rejected, even around the right digits",
    arguments: [
      " \(signature)", "\(signature) ", "sha256=\(signature)", "\(signature), \(signature)",
      String(signature.dropLast()), String(signature.dropLast(2)), "\(signature)00", "0",
      String(repeating: "g", count: 64), String(repeating: "é", count: 32),
      String(repeating: "é", count: 64), "\(signature.dropLast())\u{0}", "null",
    ])
  func malformed(signature: String) throws {
    #expect(throws: WebhookError.malformedSignature) {
      try verifier(Self.secret).verify(Self.body, signature: signature)
    }
  }

  @Test(
    "a wrong signature is rejected, regardless of the position of the difference",
    arguments: [0, 31, 63])
  func wrongDigit(index: Int) throws {
    var digits = Array(Self.signature)
    digits[index] = digits[index] == "0" ? "1" : "0"
    #expect(throws: WebhookError.wrongSignature) {
      try verifier(Self.secret).verify(Self.body, signature: String(digits))
    }
  }

  @Test("an empty secret is rejected, because anyone could sign with it")
  func emptySecret() {
    #expect(throws: WebhookError.emptySecret) { try WebhookVerifier(secrets: []) }
    #expect(throws: WebhookError.emptySecret) { try WebhookVerifier(secrets: "a", "") }
  }

  @Test("a signed body that is not an event is its own error")
  func noEvent() throws {
    let verifier = try verifier("s")
    let body = Data(#"{"id": "e1"}"#.utf8)
    do throws(WebhookError) {
      _ = try verifier.event(body: body, signature: verifier.signature(of: body))
      Issue.record("it was read")
    } catch {
      guard case .undecodable(let reason) = error else { throw Unexpected(error) }
      #expect(!reason.isEmpty)
    }
  }

  @Test("no description contains a secret")
  func descriptions() throws {
    var dumped = ""
    let verifier = try verifier("s3cr3t")
    dump(verifier, to: &dumped)
    for text in ["\(verifier)", String(reflecting: verifier), dumped] {
      #expect(!text.contains("s3cr3t"))
      #expect(!text.contains("115"))
    }
  }
}
