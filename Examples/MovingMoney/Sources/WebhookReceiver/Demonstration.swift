import Dwolla
import DwollaTesting
import FlyingFox
import FlyingSocks
import Foundation
import Support

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Lets a simulator send webhooks to the receiver, as Dwolla would and as others might.
struct Demonstration {
  let dwolla: Dwolla
  let simulator: DwollaSimulator
  let server: HTTPServer
  let secret: String

  init(_ dwolla: Dwolla, _ simulator: DwollaSimulator, _ server: HTTPServer, secret: String) {
    self.dwolla = dwolla
    self.simulator = simulator
    self.server = server
    self.secret = secret
  }

  func run() async throws {
    guard case .ip4(_, let port)? = await server.listeningAddress else { return }
    let url = "http://127.0.0.1:\(port)/dwolla/webhooks"
    _ = try await dwolla.webhookSubscriptions.create(body: .init(url: url, secret: secret))
    _ = try await dwolla.customers.create(
      body: .unverified(.init(firstName: "Jane", lastName: "Doe", email: "jane@example.com")))
    _ = try await dwolla.customers.create(
      body: .unverified(.init(firstName: "Joe", lastName: "Buyer", email: "joe@example.com")))
    let webhooks = simulator.takeWebhooks()
    // In any order: the second one first.
    for webhook in webhooks.reversed() {
      print("good: \(try await send(webhook.body, webhook.signature, to: url))")
    }
    let first = webhooks[0]
    print("replayed: \(try await send(first.body, first.signature, to: url))")
    print("changed: \(try await send(first.body + Data(" ".utf8), first.signature, to: url))")
    print("unsigned: \(try await send(first.body, nil, to: url))")
    print("empty signature: \(try await send(first.body, "", to: url))")
  }

  private func send(_ body: Data, _ signature: String?, to url: String) async throws -> Int {
    guard let url = URL(string: url) else { throw URLError(.badURL) }
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.setValue(signature, forHTTPHeaderField: WebhookVerifier.signatureHeader)
    request.httpBody = body
    let (_, response) = try await URLSession.shared.data(for: request)
    return (response as? HTTPURLResponse)?.statusCode ?? 0
  }
}
