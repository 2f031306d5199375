public import Dwolla
public import Foundation
public import HTTPTypes

/// A simulation of Dwolla in memory, for end-to-end tests of an app. Created resources can be retrieved, listed and
/// processed as in the sandbox, and cause events.
///
/// ```swift
/// let simulator = DwollaSimulator()
/// let dwolla = try Dwolla(simulator: simulator)
/// ```
///
/// It has your account with a verified bank account and a balance of 5,000 dollars, customers, funding sources,
/// micro-deposits, transfers, events and webhook subscriptions. It responds to every other operation with the documented
/// example. Concurrent tasks can share a simulator.
///
/// As in the sandbox, nothing happens automatically: `sandboxSimulations.simulate` processes one leg of each pending
/// transfer. A customer whose first name is `retry`, `kba`, `document` or `suspended` gets that status, and a transfer
/// with a bank account named `R01`, `R03` or another return code fails with that code.
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

  /// The events so far, oldest first.
  public var events: [Event] {
    get throws { try world.withLock { $0.events }.map { try JSONValue.object($0).decode() } }
  }

  /// Returns the webhooks since the last call, oldest first: one for each event and each subscription that is not
  /// paused.
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
  /// Creates a client that uses a simulator and retries without delays.
  ///
  /// - Throws: `ConfigurationError` if the server URL is invalid.
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
