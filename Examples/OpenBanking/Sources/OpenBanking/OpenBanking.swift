import Dwolla
import DwollaTesting
import Foundation

/// Connects a customer's bank account through an exchange partner: in Dwolla's sandbox, or offline with `--demo`.
@main
struct OpenBanking {
  static func main() async {
    do {
      if CommandLine.arguments.contains("--demo") {
        try await demonstrate()
      } else {
        try await connect(try Settings(ProcessInfo.processInfo.environment))
      }
    } catch {
      // A `DwollaError` describes itself in one line, without credentials.
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  /// Runs the flow in the sandbox, with the credentials in `DWOLLA_CLIENT_ID` and `DWOLLA_CLIENT_SECRET`.
  private static func connect(_ settings: Settings) async throws {
    let flow = ConnectionFlow(dwolla: try Dwolla(server: .sandbox), report: { print($0) })
    let token = settings.publicToken
    try await flow.run(customer: settings.customer, redirect: settings.redirect) { session in
      guard let token else {
        print("Then set DWOLLA_EXCHANGE_TOKEN to what the partner's screens hand out.")
        return nil
      }
      return token
    }
  }

  /// Runs the flow with the mock, and prints the requests.
  private static func demonstrate() async throws {
    let mock = MockDwolla()
    mock.respond(to: ListExchangePartnersRequest.self, with: .body(Self.partners))
    mock.respond(
      to: RetrieveCustomerExchangeSessionRequest.self, with: .example(status: 200, named: "plaid"))
    let flow = ConnectionFlow(dwolla: try Dwolla(mock: mock), report: { print($0) })
    try await flow.run(
      customer: "74a207b2-b7b7-4efa-8bf8-582148e7b980", redirect: "com.example.app123"
    ) { _ in
      "public-sandbox-demo"
    }
    print("What went over the wire:")
    for sent in mock.sent {
      print("  \(sent.method) \(sent.path)")
    }
  }

  private static let partners = ExchangePartners(
    links: .init(),
    embedded: .init(exchangePartners: [
      ExchangePartner(
        links: .init(
          selfLink: .init(
            href:
              "https://api-sandbox.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
          )),
        id: "f53ffb32-c84f-496a-9d9d-acd100d396ef", name: .plaid,
        created: Date(timeIntervalSince1970: 1_711_386_818))
    ]))
}
