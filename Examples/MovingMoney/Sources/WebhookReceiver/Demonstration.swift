import Dwolla
import DwollaTesting
import Foundation
import Hummingbird
import Logging
import Support

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends valid webhooks of a simulator to the receiver over HTTP, and forged ones.
struct Demonstration {
  let dwolla: Dwolla
  let simulator: DwollaSimulator
  let secret: String

  init(_ dwolla: Dwolla, _ simulator: DwollaSimulator, secret: String) {
    self.dwolla = dwolla
    self.simulator = simulator
    self.secret = secret
  }

  /// Serves the routes on a free port while the webhooks are sent.
  func run(against routes: Router<BasicRequestContext>) async throws {
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    let server = Application(
      router: routes, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        port.yield(channel.localAddress?.port ?? 0)
        port.finish()
      },
      logger: quietLogger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.runService() }
      for await port in ports {
        try await deliver(to: "http://127.0.0.1:\(port)/dwolla/webhooks")
      }
      group.cancelAll()
    }
  }

  private func deliver(to url: String) async throws {
    _ = try await dwolla.webhookSubscriptions.create(body: .init(url: url, secret: secret))
    _ = try await dwolla.customers.create(
      body: .unverified(.init(firstName: "Jane", lastName: "Doe", email: "jane@example.com")))
    _ = try await dwolla.customers.create(
      body: .unverified(.init(firstName: "Joe", lastName: "Buyer", email: "joe@example.com")))
    let webhooks = simulator.takeWebhooks()
    let (first, second) = (webhooks[0], webhooks[1])
    print("valid: \(try await send(second.body, second.signature, to: url))")
    print("late: \(try await send(first.body, first.signature, to: url))")
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

  private var quietLogger: Logger {
    var logger = Logger(label: "WebhookReceiver")
    logger.logLevel = .critical
    return logger
  }
}
