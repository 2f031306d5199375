import Dwolla
import DwollaTesting
import Foundation
import HTTPTypes
import Hummingbird
import Support

/// Receives webhooks with Hummingbird. With `--demo`, a simulator sends it valid, late, replayed and
/// forged webhooks over HTTP.
@main
struct WebhookReceiver {
  static func main() async {
    await Setting.run { setting in
      // The verifier rejects an empty secret.
      let configured = ProcessInfo.processInfo.environment["DWOLLA_WEBHOOK_SECRET"] ?? ""
      let secret = setting.simulator == nil ? configured : "demo-secret"
      let follower = Follower(dwolla: setting.dwolla)
      let inbox = Inbox(verifier: try WebhookVerifier(secrets: secret)) { event in
        print(try await follower.describe(event))
      }
      guard let simulator = setting.simulator else {
        return try await Application(
          router: routes(inbox), configuration: .init(address: .hostname("127.0.0.1", port: 8080))
        ).runService()
      }
      let demonstration = Demonstration(setting.dwolla, simulator, secret: secret)
      try await demonstration.run(against: routes(inbox))
    }
  }

  /// The route for Dwolla's webhooks.
  static func routes(_ inbox: Inbox) -> Router<BasicRequestContext> {
    let router = Router()
    router.post("dwolla/webhooks") { request, _ in
      let body = try await request.body.collect(upTo: 1_048_576)
      let signature = HTTPField.Name(WebhookVerifier.signatureHeader)
        .flatMap { request.headers[$0] }
      return HTTPResponse.Status(
        code: await inbox.receive(Data(body.readableBytesView), signature: signature))
    }
    return router
  }
}

/// Retrieves the resources of events.
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
