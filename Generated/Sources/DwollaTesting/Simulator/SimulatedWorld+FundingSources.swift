import Dwolla
import Foundation

nonisolated extension SimulatedWorld {
  mutating func fundingSourceReply(to request: SimulatedRequest) -> SimulatedReply? {
    let path = request.segments
    if path.count == 1 {
      return request.method == "POST" ? createFundingSource(request, owner: nil) : nil
    }
    guard let source = fundingSources[path[1]] else { return .notFound }
    switch (request.method, path.count > 2 ? path[2] : nil) {
    case ("GET", nil): return .ok(source)
    case ("POST", nil): return updateFundingSource(path[1], source, request)
    case ("GET", "balance"): return balance(of: path[1], request)
    case ("GET", "micro-deposits"): return microDeposits(of: path[1], request)
    case ("POST", "micro-deposits") where request.body["amount1"] == nil:
      return initiateMicroDeposits(of: path[1], source, request)
    case ("POST", "micro-deposits"): return verifyMicroDeposits(of: path[1], source, request)
    default: return nil
    }
  }

  mutating func addFundingSource(
    _ id: String, owner: String?, server: String, _ properties: Resource
  ) {
    var source = properties
    source["id"] = .string(id)
    source["created"] = newTime()
    source["removed"] = false
    var links: Resource = ["self": link(server, "funding-sources", id)]
    links[owner == nil ? "account" : "customer"] =
      owner.map { link(server, "customers", $0) } ?? link(server, "accounts", Self.accountID)
    source["_links"] = .object(links)
    fundingSources[id] = source
    owners[id] = owner
    if properties["type"] == "balance" { balances[id] = balances[id] ?? 0 }
  }

  mutating func createFundingSource(
    _ request: SimulatedRequest, owner: String?
  ) -> SimulatedReply {
    guard let name = request.body["name"]?.string else {
      return .invalid("Required", at: "/name", "Name required.")
    }
    let isByNumbers = request.body["accountNumber"] != nil
    let type =
      request.body["type"]?.string ?? (request.body["cardDetails"] == nil ? "bank" : "card")
    let id = newID()
    addFundingSource(
      id, owner: owner, server: request.server,
      [
        "type": .string(type), "name": .string(name),
        "status": isByNumbers ? "unverified" : "verified",
        "bankAccountType": request.body["bankAccountType"] ?? "checking",
      ])
    recordForOwner(owner, "funding_source_added", "funding-sources", id, request.server)
    if !isByNumbers {
      recordForOwner(owner, "funding_source_verified", "funding-sources", id, request.server)
    }
    return .created(request.server + "/funding-sources/" + id)
  }

  private mutating func updateFundingSource(
    _ id: String, _ source: Resource, _ request: SimulatedRequest
  ) -> SimulatedReply {
    guard source["removed"] != true else {
      return .error(403, "InvalidResourceState", "A removed bank cannot be updated.")
    }
    var source = source
    if request.body["removed"] == true {
      source["removed"] = true
      recordForOwner(
        owners[id], "funding_source_removed", "funding-sources", id, request.server)
    } else {
      if let name = request.body["name"] { source["name"] = name }
      recordForOwner(
        owners[id], "funding_source_updated", "funding-sources", id, request.server)
    }
    fundingSources[id] = source
    return .ok(source)
  }

  private func balance(of id: String, _ request: SimulatedRequest) -> SimulatedReply {
    guard let amount = balances[id] else {
      return .error(400, "UnsupportedOperation", "The balance cannot be retrieved.")
    }
    let money: JSONValue = ["value": .string(Money.usd(amount).value), "currency": "USD"]
    return .ok([
      "_links": .object(["self": link(request.server, "funding-sources", id, "balance")]),
      "balance": money, "total": money,
    ])
  }

  // MARK: Micro-deposits

  private func microDeposits(of id: String, _ request: SimulatedRequest) -> SimulatedReply {
    guard let status = microDeposits[id] else { return .notFound }
    return .ok([
      "_links": .object(["self": link(request.server, "funding-sources", id, "micro-deposits")]),
      "status": .string(status),
    ])
  }

  private mutating func initiateMicroDeposits(
    of id: String, _ source: Resource, _ request: SimulatedRequest
  ) -> SimulatedReply {
    if source["status"] == "verified" {
      return .error(403, "InvalidResourceState", "Bank already verified.")
    }
    if microDeposits[id] != nil {
      return .error(400, "MaxNumberOfResources", "Micro-deposits have already been initiated.")
    }
    microDeposits[id] = "pending"
    recordForOwner(
      owners[id], "microdeposits_added", "funding-sources", id, "micro-deposits", request.server)
    return .created(request.server + "/funding-sources/\(id)/micro-deposits")
  }

  /// Accepts any two amounts below ten cents, like the sandbox.
  private mutating func verifyMicroDeposits(
    of id: String, _ source: Resource, _ request: SimulatedRequest
  ) -> SimulatedReply {
    guard let status = microDeposits[id] else { return .notFound }
    if source["status"] == "verified" {
      return .error(403, "InvalidResourceState", "Bank already verified.")
    }
    if status == "pending" {
      return .error(202, "TryAgainLater", "Micro-deposits have not settled yet.")
    }
    for name in ["amount1", "amount2"] {
      let value = request.body[name]?["value"]?.string.flatMap { Decimal(string: $0) }
      guard let value, value > 0, value < Decimal(10) / 100 else {
        return .invalid("Invalid", at: "/\(name)/value", "Wrong amount.")
      }
    }
    fundingSources[id]?["status"] = "verified"
    recordForOwner(
      owners[id], "funding_source_verified", "funding-sources", id, request.server)
    return microDeposits(of: id, request)
  }

  mutating func processMicroDeposits(_ server: String) -> Int {
    let pending = microDeposits.filter { $0.value == "pending" }.keys.sorted()
    for id in pending {
      microDeposits[id] = "processed"
      recordForOwner(
        owners[id], "microdeposits_completed", "funding-sources", id, "micro-deposits", server)
    }
    return pending.count
  }
}
