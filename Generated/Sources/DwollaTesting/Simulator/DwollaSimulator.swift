public import Dwolla
public import Foundation
public import HTTPTypes

/// A small Dwolla in memory, for tests of an app from end to end: what was created is found, listed, processed and
/// failed as in the sandbox, and sends its events.
///
/// ```swift
/// let simulator = DwollaSimulator()
/// let dwolla = try Dwolla(simulator: simulator)
/// ```
///
/// It holds your account with a verified bank account and a balance of 5,000 dollars, customers, funding sources,
/// micro-deposits, transfers, events and webhook subscriptions. Every other operation answers with its documented
/// example. One simulator serves any number of tasks at once.
///
/// As in the sandbox, nothing happens by itself: `sandboxSimulations.simulate` processes one leg of each pending
/// transfer. The first names `retry`, `kba`, `document` and `suspended` give customers of that status, and transfers
/// with a bank account called `R01`, `R03` or another return code fail with it.
public nonisolated final class DwollaSimulator: HTTPTransport {
  private let world = Locked(SimulatedWorld())
  private let examples = MockDwolla()

  public init() {}

  /// The identifier of your own account.
  public let accountID = SimulatedWorld.accountID
  /// The identifier of your own verified bank account.
  public let accountBankID = SimulatedWorld.accountBankID
  /// The identifier of your own balance.
  public let accountBalanceID = SimulatedWorld.accountBalanceID

  /// What happened so far, the oldest first.
  public var events: [Event] {
    get throws { try world.withLock { $0.events }.map { try JSONValue.object($0).decode() } }
  }

  /// The webhooks that were sent since this was last called, the oldest first; one for each event and subscription
  /// that is not paused.
  public func takeWebhooks() -> [SimulatedWebhook] {
    world.withLock { world in
      defer { world.webhooks = [] }
      return world.webhooks
    }
  }

  public func send(
    _ request: HTTPRequest, body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    let content = try await body?.collect(upTo: .max) ?? Data()
    let simulated = SimulatedRequest(request, content)
    guard let reply = world.withLock({ $0.reply(to: simulated) }) else {
      let (response, body) = try await examples.send(
        request, body: content.isEmpty ? nil : .data(content))
      return try await simulated.onOwnServer(response, body)
    }
    return reply.response
  }
}

nonisolated extension Dwolla {
  /// A client whose calls a simulator answers, and which does not wait before it repeats one.
  ///
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    simulator: DwollaSimulator,
    security: Security = .clientCredentials(id: "test", secret: "test"),
    server: Server = .sandbox,
    configuration: Configuration = Configuration(retries: .withoutPauses)
  ) throws(ConfigurationError) {
    try self.init(
      security: security, server: server, configuration: configuration, transport: simulator)
  }
}

/// A webhook as Dwolla sends it to the URL of a subscription.
public nonisolated struct SimulatedWebhook: Sendable {
  /// The URL of the subscription.
  public let url: String
  /// The bytes of the body.
  public let body: Data
  /// The value of `X-Request-Signature-SHA-256`.
  public let signature: String
  /// The value of `X-Dwolla-Topic`.
  public let topic: String
}
