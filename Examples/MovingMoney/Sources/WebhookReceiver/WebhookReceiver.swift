import Dwolla
import DwollaTesting
import FlyingFox
import FlyingSocks
import Foundation
import Support

/// Receives webhooks over HTTP. With `--demo` it is sent good, bad, replayed and late ones of a simulator.
@main
struct WebhookReceiver {
  static func main() async {
    await Setting.run { setting in
      // An empty one is refused.
      let own = ProcessInfo.processInfo.environment["DWOLLA_WEBHOOK_SECRET"] ?? ""
      let secret = setting.simulator == nil ? own : "demo-secret"
      let follower = Follower(dwolla: setting.dwolla)
      let inbox = Inbox(verifier: try WebhookVerifier(secrets: secret)) { event in
        print(try await follower.describe(event))
      }
      let port: UInt16 = setting.simulator == nil ? 8080 : 0
      let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port))
      await server.appendRoute("POST /dwolla/webhooks") { request in
        let status = await inbox.receive(
          try await request.bodyData,
          signature: request.headers[HTTPHeader(WebhookVerifier.signatureHeader)])
        return HTTPResponse(statusCode: HTTPStatusCode(status, phrase: ""))
      }
      guard let simulator = setting.simulator else { return try await server.run() }
      let running = Task { try await server.run() }
      try await server.waitUntilListening()
      try await Demonstration(setting.dwolla, simulator, server, secret: secret).run()
      running.cancel()
    }
  }
}

/// Reads what events are about.
struct Follower: Sendable {
  let dwolla: Dwolla

  func describe(_ event: Event) async throws -> String {
    switch try await dwolla.get(event.resource) {
    case .customer(let customer): "\(event.topic): \(customer.firstName), \(customer.status)"
    case .transfer(let transfer): "\(event.topic): \(transfer.amount.value), \(transfer.status)"
    default: "\(event.topic)"
    }
  }
}
