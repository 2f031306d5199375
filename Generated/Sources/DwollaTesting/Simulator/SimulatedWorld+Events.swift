import Dwolla
import Foundation

nonisolated extension SimulatedWorld {
  func eventReply(to request: SimulatedRequest) -> SimulatedReply? {
    guard request.method == "GET" else { return nil }
    if request.segments.count == 1 { return list(events.reversed(), "events", request) }
    return events.first { $0["id"]?.string == request.segments[1] }.map { .ok($0) } ?? .notFound
  }

  /// - Parameter path: the path of the resource, followed by the server.
  mutating func recordForOwner(_ customer: String?, _ topic: String, _ path: String...) {
    let parts = Array(path.dropLast())
    add(
      (customer == nil ? "" : "customer_") + topic, parts, customer: customer,
      path.last ?? "")
  }

  mutating func record(
    _ topic: String, _ path: String..., customer: String?, _ server: String
  ) {
    add(topic, path, customer: customer, server)
  }

  private mutating func add(
    _ topic: String, _ path: [String], customer: String?, _ server: String
  ) {
    let id = newID()
    var links: Resource = [
      "self": link(server, "events", id),
      "account": link(server, "accounts", Self.accountID),
      "resource": ["href": .string(([server] + path).joined(separator: "/"))],
    ]
    if let customer { links["customer"] = link(server, "customers", customer) }
    let time = newTime()
    var event: Resource = [
      "_links": .object(links), "id": .string(id), "topic": .string(topic),
      "resourceId": .string(path.count > 1 ? path[1] : ""), "created": time, "timestamp": time,
    ]
    if path.first == "transfers", let correlation = transfers[path[1]]?["correlationId"] {
      event["correlationId"] = correlation
    }
    events.append(event)
    deliver(event, topic)
  }

  private mutating func deliver(_ event: Resource, _ topic: String) {
    let body = Data(JSONValue.object(event).jsonText.utf8)
    for subscription in subscriptions.newestFirst where subscription["paused"] != true {
      guard let id = subscription["id"]?.string, let url = subscription["url"]?.string,
        let secret = secrets[id], let verifier = try? WebhookVerifier(secrets: secret)
      else { continue }
      webhooks.append(
        SimulatedWebhook(
          url: url, body: body, signature: verifier.signature(of: body), topic: topic))
    }
  }

  // MARK: Subscriptions

  mutating func subscriptionReply(to request: SimulatedRequest) -> SimulatedReply? {
    let path = request.segments
    if path.count == 1 {
      return request.method == "POST"
        ? subscribe(request) : list(subscriptions.newestFirst, "webhook-subscriptions", request)
    }
    guard path.count == 2 else { return nil }
    guard var subscription = subscriptions[path[1]] else { return .notFound }
    switch request.method {
    case "POST":
      subscription["paused"] = request.body["paused"] ?? false
      subscriptions[path[1]] = subscription
    case "DELETE": subscriptions[path[1]] = nil
    default: break
    }
    return .ok(subscription)
  }

  private mutating func subscribe(_ request: SimulatedRequest) -> SimulatedReply {
    guard let secret = request.body["secret"]?.string, !secret.isEmpty else {
      return .invalid("Required", at: "/secret", "Secret required.")
    }
    guard secret.utf8.count <= 128 else {
      return .invalid("InvalidFormat", at: "/secret", "Secret must be 128 or fewer characters.")
    }
    let id = newID()
    secrets[id] = secret
    subscriptions[id] = [
      "_links": .object(["self": link(request.server, "webhook-subscriptions", id)]),
      "id": .string(id), "url": request.body["url"] ?? "", "paused": false,
      "created": newTime(),
    ]
    return .created(request.server + "/webhook-subscriptions/" + id)
  }
}
