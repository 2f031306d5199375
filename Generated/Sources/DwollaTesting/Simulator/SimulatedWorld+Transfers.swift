import Dwolla
import Foundation

nonisolated extension SimulatedWorld {
  mutating func transferReply(to request: SimulatedRequest) -> SimulatedReply? {
    let path = request.segments
    if path.count == 1 { return request.method == "POST" ? createTransfer(request) : nil }
    guard let transfer = transfers[path[1]] else { return .notFound }
    switch (request.method, path.count > 2 ? path[2] : nil) {
    case ("GET", nil): return .ok(Self.shown(transfer))
    case ("POST", nil): return cancel(path[1], transfer, request)
    case ("GET", "failure"): return failure(of: path[1], transfer, request)
    default: return nil
    }
  }

  func transfersFound(by request: SimulatedRequest, of owner: String?) -> [Resource] {
    transfers.newestFirst.filter { transfer in
      let sides = ["source", "destination"].map { owners[transfer[Self.hidden + $0]?.string ?? ""] }
      return sides.contains(owner)
        && request.query("status").map { transfer["status"] == .string($0) } ?? true
        && request.query("correlationId").map { transfer["correlationId"] == .string($0) } ?? true
    }.map(Self.shown)
  }

  // MARK: Creating

  private mutating func createTransfer(_ request: SimulatedRequest) -> SimulatedReply {
    let links = request.body["_links"]
    guard let source = fundingSource(at: links?["source"]), isUsable(source) else {
      return .invalid("Invalid", at: "/_links/source/href", "Funding source not found.")
    }
    guard fundingSources[source]?["status"] == "verified" else {
      return .invalid("Invalid", at: "/_links/source/href", "Funding source not verified.")
    }
    guard let destination = fundingSource(at: links?["destination"]), isUsable(destination) else {
      return .invalid("Invalid", at: "/_links/destination/href", "Receiver not found.")
    }
    let text = request.body["amount"]?["value"]?.string ?? ""
    guard let amount = Money.usd(text)?.decimalValue, amount > 0 else {
      return .invalid("InvalidFormat", at: "/amount/value", "The amount must be positive.")
    }
    if let funds = balances[source] {
      guard funds >= amount else {
        return .invalid("InsufficientFunds", at: "/_links/source/href", "Insufficient funds.")
      }
      balances[source] = funds - amount
    }
    return add(amount, from: source, to: destination, request)
  }

  private mutating func add(
    _ amount: Decimal, from source: String, to destination: String, _ request: SimulatedRequest
  ) -> SimulatedReply {
    let id = newID()
    var transfer = request.body.filter {
      ["metadata", "correlationId", "clearing"].contains($0.key)
    }
    transfer["id"] = .string(id)
    transfer["status"] = "pending"
    transfer["amount"] = ["value": .string(Money.usd(amount).value), "currency": "USD"]
    transfer["created"] = newTime()
    transfer[Self.hidden + "source"] = .string(source)
    transfer[Self.hidden + "destination"] = .string(destination)
    let server = request.server
    transfer["_links"] = .object([
      "self": link(server, "transfers", id), "cancel": link(server, "transfers", id),
      "source": party(owners[source], server),
      "source-funding-source": link(server, "funding-sources", source),
      "destination": party(owners[destination], server),
      "destination-funding-source": link(server, "funding-sources", destination),
    ])
    transfers[id] = transfer
    record(transfer: id, "transfer_created", server)
    pendingLegs[id] = [source, destination].filter { balances[$0] == nil }
    if pendingLegs[id]?.isEmpty == true { finish(id, server) }
    return .created(server + "/transfers/" + id)
  }

  /// The funding source of a link, or the balance of a linked customer.
  private func fundingSource(at link: JSONValue?) -> String? {
    guard let parts = link?["href"]?.string?.split(separator: "/"), parts.count > 1 else {
      return nil
    }
    let id = String(parts[parts.count - 1])
    if parts[parts.count - 2] == "funding-sources" { return fundingSources[id] == nil ? nil : id }
    let owner = id == Self.accountID ? nil : id
    return balances.keys.sorted().first { owners[$0] == owner }
  }

  private func isUsable(_ source: String) -> Bool {
    guard fundingSources[source]?["removed"] != true else { return false }
    let status = owners[source].flatMap { customers[$0]?["status"]?.string } ?? "verified"
    return !["suspended", "deactivated"].contains(status)
  }

  private func party(_ customer: String?, _ server: String) -> JSONValue {
    customer.map { link(server, "customers", $0) } ?? link(server, "accounts", Self.accountID)
  }

  // MARK: Processing

  /// Processes one leg of each pending transfer.
  mutating func simulate(_ request: SimulatedRequest) -> SimulatedReply? {
    guard request.method == "POST" else { return nil }
    guard request.body["type"] == nil else { return nil }
    var total = processMicroDeposits(request.server)
    for transfer in transfers.newestFirst.reversed() {
      guard let id = transfer["id"]?.string, let bank = pendingLegs[id]?.first else { continue }
      total += 1
      let name = fundingSources[bank]?["name"]?.string ?? ""
      if let code = Self.returnCode(of: name) {
        fail(id, at: bank, code, request.server)
        continue
      }
      pendingLegs[id]?.removeFirst()
      if pendingLegs[id]?.isEmpty == true { finish(id, request.server) }
    }
    return .ok([
      "_links": .object(["self": link(request.server, "sandbox-simulations")]),
      "total": number(total),
    ])
  }

  /// The return code in the name of a bank account: `R01`.
  private static func returnCode(of name: String) -> String? {
    let digits = name.dropFirst()
    return name.hasPrefix("R") && digits.count == 2 && digits.allSatisfy(\.isNumber) ? name : nil
  }

  private mutating func finish(_ id: String, _ server: String) {
    guard let transfer = transfers[id] else { return }
    pendingLegs[id] = nil
    let destination = transfer[Self.hidden + "destination"]?.string ?? ""
    if let funds = balances[destination] { balances[destination] = funds + Self.amount(transfer) }
    set(id, status: "processed")
    record(transfer: id, "transfer_completed", server)
  }

  private mutating func fail(
    _ id: String, at bank: String, _ code: String, _ server: String
  ) {
    giveBack(id)
    transfers[id]?[Self.hidden + "code"] = .string(code)
    set(id, status: "failed")
    record(transfer: id, "transfer_failed", server)
    // The account does not exist, so the bank account becomes unusable.
    if code == "R03" {
      fundingSources[bank]?["removed"] = true
      recordForOwner(owners[bank], "funding_source_removed", "funding-sources", bank, server)
    }
  }

  private mutating func cancel(
    _ id: String, _ transfer: Resource, _ request: SimulatedRequest
  ) -> SimulatedReply {
    guard request.body["status"] == "cancelled" else {
      return .invalid("Invalid", at: "/status", "Status invalid.")
    }
    guard transfer["status"] == "pending" else {
      return .invalid("NotAllowed", at: "/status", "Status not allowed.")
    }
    giveBack(id)
    set(id, status: "cancelled")
    record(transfer: id, "transfer_cancelled", request.server)
    return .ok(Self.shown(transfers[id] ?? [:]))
  }

  private func failure(
    of id: String, _ transfer: Resource, _ request: SimulatedRequest
  ) -> SimulatedReply {
    guard let code = transfer[Self.hidden + "code"] else { return .notFound }
    return .ok([
      "_links": .object(["self": link(request.server, "transfers", id, "failure")]),
      "code": code, "description": "Simulated",
    ])
  }

  private mutating func giveBack(_ id: String) {
    guard let transfer = transfers[id] else { return }
    let source = transfer[Self.hidden + "source"]?.string ?? ""
    if let funds = balances[source] { balances[source] = funds + Self.amount(transfer) }
    pendingLegs[id] = nil
  }

  private mutating func set(_ id: String, status: String) {
    transfers[id]?["status"] = .string(status)
    guard case .object(var links)? = transfers[id]?["_links"] else { return }
    links["cancel"] = nil
    transfers[id]?["_links"] = .object(links)
  }

  // MARK: Internal properties

  /// The prefix of properties that only the simulator uses.
  private static let hidden = "simulator:"

  private static func shown(_ transfer: Resource) -> Resource {
    transfer.filter { !$0.key.hasPrefix(hidden) }
  }

  private static func amount(_ transfer: Resource) -> Decimal {
    Money.usd(transfer["amount"]?["value"]?.string ?? "")?.decimalValue ?? 0
  }

  /// Records the event for each distinct side.
  private mutating func record(transfer id: String, _ topic: String, _ server: String) {
    let sides = ["source", "destination"].map { transfers[id]?[Self.hidden + $0]?.string ?? "" }
    var seen: Set<String> = []
    for owner in sides.map({ owners[$0] }) where seen.insert(owner ?? "").inserted {
      recordForOwner(owner, topic, "transfers", id, server)
    }
  }
}
