import Dwolla
import Foundation

/// The state of the simulator.
nonisolated struct SimulatedWorld {
  typealias Resource = [String: JSONValue]

  static let accountID = "00000000-0000-4000-8000-0000000000a1"
  static let accountBankID = "00000000-0000-4000-8000-0000000000b1"
  static let accountBalanceID = "00000000-0000-4000-8000-0000000000b2"

  /// In the order of creation.
  var customers = SimulatedCollection()
  var fundingSources = SimulatedCollection()
  var transfers = SimulatedCollection()
  var subscriptions = SimulatedCollection()
  var events: [Resource] = []
  var webhooks: [SimulatedWebhook] = []
  /// The bank accounts that have not been processed yet, by transfer.
  var pendingLegs: [String: [String]] = [:]
  /// The owner of each funding source: a customer, or `nil` for the account.
  var owners: [String: String] = [:]
  var balances: [String: Decimal] = [accountBalanceID: 5000]
  var microDeposits: [String: String] = [:]
  var secrets: [String: String] = [:]
  private var repeated: [String: (body: Resource, reply: SimulatedReply)] = [:]
  private var count = 0

  init() {
    addFundingSource(
      Self.accountBankID, owner: nil, server: "https://api-sandbox.dwolla.com",
      ["type": "bank", "status": "verified", "name": "Superhero Savings Bank"])
    addFundingSource(
      Self.accountBalanceID, owner: nil, server: "https://api-sandbox.dwolla.com",
      ["type": "balance", "status": "verified", "name": "Balance"])
  }

  /// - Returns: `nil` for requests that the simulator does not handle.
  mutating func reply(to request: SimulatedRequest) -> SimulatedReply? {
    guard let key = request.idempotencyKey, request.method == "POST" else {
      return route(request)
    }
    // Dwolla binds a key to the body. With another body, it is a different request.
    if let earlier = repeated[key], earlier.body == request.body { return earlier.reply }
    let reply = route(request)
    if let reply, reply.status < 300 { repeated[key] = (request.body, reply) }
    return reply
  }

  private mutating func route(_ request: SimulatedRequest) -> SimulatedReply? {
    switch request.segments.first {
    case nil: root(request)
    case "accounts", "customers": customerReply(to: request)
    case "funding-sources": fundingSourceReply(to: request)
    case "transfers": transferReply(to: request)
    case "sandbox-simulations": simulate(request)
    case "events": eventReply(to: request)
    case "webhook-subscriptions": subscriptionReply(to: request)
    default: nil
    }
  }

  private func root(_ request: SimulatedRequest) -> SimulatedReply {
    .ok([
      "_links": .object([
        "account": link(request.server, "accounts", Self.accountID),
        "customers": ["href": .string(request.server + "/customers")],
      ])
    ])
  }

  // MARK: Shared values

  /// Identifiers are the same in every run.
  mutating func newID() -> String {
    count += 1
    let digits = String(count, radix: 16)
    return "00000000-0000-4000-9000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// A second after the previous time.
  mutating func newTime() -> JSONValue {
    count += 1
    let date = Date(timeIntervalSince1970: 1_767_225_600 + Double(count))
    return .string(date.formatted(.iso8601))
  }

  func link(_ server: String, _ path: String...) -> JSONValue {
    ["href": .string(([server] + path).joined(separator: "/"))]
  }

  func number(_ count: Int) -> JSONValue {
    (try? JSONCoding.decoder.decode(JSONValue.self, from: Data("\(count)".utf8))) ?? 0
  }

  /// A page of a list.
  func list(
    _ items: [Resource], _ name: String, _ request: SimulatedRequest
  ) -> SimulatedReply {
    let limit = max(1, request.query("limit").flatMap { Int($0) } ?? 25)
    let offset = max(0, request.query("offset").flatMap { Int($0) } ?? 0)
    var links: Resource = ["self": ["href": .string(request.page(limit: limit, offset: offset))]]
    if offset + limit < items.count {
      links["next"] = ["href": .string(request.page(limit: limit, offset: offset + limit))]
    }
    let page = items.dropFirst(offset).prefix(limit).map { JSONValue.object($0) }
    return .ok([
      "_links": .object(links), "_embedded": .object([name: .array(page)]),
      "total": number(items.count),
    ])
  }
}

/// Resources in the order of creation.
nonisolated struct SimulatedCollection {
  private var ids: [String] = []
  private var resources: [String: SimulatedWorld.Resource] = [:]

  /// The resources, newest first, as in lists.
  var newestFirst: [SimulatedWorld.Resource] { ids.reversed().compactMap { resources[$0] } }

  subscript(id: String) -> SimulatedWorld.Resource? {
    get { resources[id] }
    set {
      if resources[id] == nil, newValue != nil { ids.append(id) }
      if newValue == nil { ids.removeAll { $0 == id } }
      resources[id] = newValue
    }
  }
}
