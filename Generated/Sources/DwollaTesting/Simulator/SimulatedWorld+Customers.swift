import Dwolla

nonisolated extension SimulatedWorld {
  mutating func customerReply(to request: SimulatedRequest) -> SimulatedReply? {
    let path = request.segments
    if path.first == "customers", path.count == 1 {
      switch request.method {
      case "POST": return createCustomer(request)
      case "GET": return list(customersFound(by: request), "customers", request)
      default: return nil
      }
    }
    guard path.count > 1 else { return nil }
    let owner = path[0] == "accounts" ? nil : path[1]
    guard path[0] == "accounts" ? path[1] == Self.accountID : customers[path[1]] != nil else {
      return .notFound
    }
    switch (request.method, path.count > 2 ? path[2] : nil, path.count) {
    case ("GET", nil, 2): return self.owner(owner, request)
    case ("POST", nil, 2): return owner.flatMap { updateCustomer($0, request) }
    case ("GET", "funding-sources", 3):
      let own = fundingSources.newestFirst.filter { owners[$0["id"]?.string ?? ""] == owner }
      let isShown = { (source: Resource) in
        request.query("removed") != "false" || source["removed"] != true
      }
      return list(own.filter(isShown), "funding-sources", request)
    case ("POST", "funding-sources", 3): return createFundingSource(request, owner: owner)
    case ("GET", "transfers", 3):
      return list(transfersFound(by: request, of: owner), "transfers", request)
    default: return nil
    }
  }

  private func owner(_ customer: String?, _ request: SimulatedRequest) -> SimulatedReply {
    if let customer { return customers[customer].map { .ok($0) } ?? .notFound }
    return .ok([
      "_links": .object(["self": link(request.server, "accounts", Self.accountID)]),
      "id": .string(Self.accountID), "name": "Simulated account", "type": "Commercial",
      "timezoneOffset": -6,
    ])
  }

  private func customersFound(by request: SimulatedRequest) -> [Resource] {
    customers.newestFirst.filter { customer in
      let email = customer["email"]?.string ?? ""
      let names = ["firstName", "lastName", "businessName", "email"]
        .compactMap { customer[$0]?.string?.lowercased() }
      let statuses = request.queries("status")
      return request.query("email").map { $0 == email } ?? true
        && (statuses.isEmpty || statuses.contains(customer["status"]?.string ?? ""))
        && (request.query("search").map { text in
          names.contains { $0.contains(text.lowercased()) }
        } ?? true)
    }
  }

  private mutating func createCustomer(_ request: SimulatedRequest) -> SimulatedReply {
    for name in ["firstName", "lastName", "email"] where request.body[name]?.string == nil {
      return .invalid("Required", at: "/\(name)", "\(name) required.")
    }
    let email = request.body["email"]
    if customers.newestFirst.contains(where: { $0["email"] == email }) {
      return .invalid("Duplicate", at: "/email", "A customer with the email already exists.")
    }
    let id = newID()
    // Personal data is never returned.
    var customer = request.body.filter { !["ssn", "dateOfBirth", "ipAddress"].contains($0.key) }
    if case .object(let controller)? = customer["controller"] {
      customer["controller"] = .object(
        controller.filter { !["ssn", "dateOfBirth", "passport"].contains($0.key) })
    }
    customer["type"] = customer["type"] ?? "unverified"
    customer["status"] = .string(Self.status(of: request.body))
    customer["id"] = .string(id)
    customer["created"] = newTime()
    customer["_links"] = .object([
      "self": link(request.server, "customers", id),
      "funding-sources": link(request.server, "customers", id, "funding-sources"),
      "transfers": link(request.server, "customers", id, "transfers"),
    ])
    customers[id] = customer
    record("customer_created", "customers", id, customer: id, request.server)
    if customer["status"] == "verified" {
      record("customer_verified", "customers", id, customer: id, request.server)
      addFundingSource(
        newID(), owner: id, server: request.server,
        ["type": "balance", "status": "verified", "name": "Balance"])
    }
    return .created(request.server + "/customers/" + id)
  }

  /// The status, which depends on the name, as in the sandbox.
  private static func status(of customer: Resource) -> String {
    guard ["personal", "business"].contains(customer["type"]?.string ?? "") else {
      return "unverified"
    }
    let names = [
      customer["firstName"], customer["businessName"], customer["controller"]?["firstName"],
    ]
    let wanted = names.compactMap { $0?.string?.lowercased() }
    return ["suspended", "retry", "kba", "document"].first(where: wanted.contains) ?? "verified"
  }

  private mutating func updateCustomer(
    _ id: String, _ request: SimulatedRequest
  ) -> SimulatedReply? {
    guard var customer = customers[id] else { return .notFound }
    for (name, value) in request.body where !["ssn", "dateOfBirth", "status"].contains(name) {
      customer[name] = value
    }
    switch request.body["status"]?.string {
    case "deactivated"?:
      customer["status"] = "deactivated"
      record("customer_deactivated", "customers", id, customer: id, request.server)
    case "suspended"?:
      customer["status"] = "suspended"
      record("customer_suspended", "customers", id, customer: id, request.server)
    case "reactivated"?:
      customer["status"] =
        customer["type"] == "personal" || customer["type"] == "business"
        ? "verified" : "unverified"
      record("customer_activated", "customers", id, customer: id, request.server)
    default:
      // A retry with the complete number succeeds.
      if customer["status"] == "retry", request.body["type"] != nil {
        customer["status"] = "verified"
        record("customer_verified", "customers", id, customer: id, request.server)
      }
    }
    customers[id] = customer
    return .ok(customer)
  }
}
