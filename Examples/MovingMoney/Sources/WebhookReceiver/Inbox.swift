import Dwolla
import Foundation

/// Handles each event once, even if its webhook arrives several times.
actor Inbox {
  private let verifier: WebhookVerifier
  private let handle: @Sendable (Event) async throws -> Void
  /// Events handled so far. Keep them in your database for longer than Dwolla retries: three days.
  private var seen: Set<String> = []

  init(verifier: WebhookVerifier, handle: @escaping @Sendable (Event) async throws -> Void) {
    self.verifier = verifier
    self.handle = handle
  }

  /// - Returns: the status of the response. Dwolla retries the webhook unless this is 2xx.
  func receive(_ body: Data, signature: String?) async -> Int {
    let event: Event
    do throws(WebhookError) {
      event = try verifier.event(body: body, signature: signature)
    } catch {
      if case .undecodable = error { return 400 }
      return 401
    }
    // A duplicate is a success, because Dwolla would otherwise retry it.
    guard seen.insert(event.id.lowercased()).inserted else { return 200 }
    do {
      try await handle(event)
      return 200
    } catch {
      seen.remove(event.id.lowercased())
      return 500
    }
  }
}
