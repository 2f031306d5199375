import Dwolla
import Foundation

/// Takes webhooks: each event once, whatever arrives.
actor Inbox {
  private let verifier: WebhookVerifier
  private let handle: @Sendable (Event) async throws -> Void
  /// Events that were taken. Keep them in your database, for longer than Dwolla repeats: three days.
  private var seen: Set<String> = []

  init(verifier: WebhookVerifier, handle: @escaping @Sendable (Event) async throws -> Void) {
    self.verifier = verifier
    self.handle = handle
  }

  /// - Returns: the status to answer with. Dwolla sends a webhook again after anything but 2xx.
  func receive(_ body: Data, signature: String?) async -> Int {
    let event: Event
    do throws(WebhookError) {
      event = try verifier.event(body: body, signature: signature)
    } catch {
      if case .undecodable = error { return 400 }
      return 401
    }
    // A webhook that arrived before is a success: otherwise it is sent again and again.
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
