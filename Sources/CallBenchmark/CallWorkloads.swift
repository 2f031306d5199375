import Dwolla
import Foundation

extension Workload {
  /// The minimum cost of decoding the session with Foundation.
  static let floor = Workload("JSONDecoder alone, plain struct") {
    let session = try JSONDecoder().decode(PlainSession.self, from: ExchangeResponses.session.body)
    guard session.created.hasPrefix("2024") else { throw BenchmarkError("not the session") }
  }
}

/// The measured calls, with a client as its users create it.
enum CallWorkloads {
  static let coding = [
    Workload("decoding alone, emitted struct") {
      let session = try JSONCoding.decode(
        ExchangeSession.self, from: ExchangeResponses.session.body)
      guard session.links.externalProviderSession != nil else {
        throw BenchmarkError("not the session")
      }
    },
    Workload("encoding alone, emitted struct") {
      let data = try JSONCoding.encode(body)
      guard !data.isEmpty else { throw BenchmarkError("no body") }
    },
  ]

  static func calls() throws -> [Workload] {
    try [
      ("bearer token", Security.bearer("t0ken")),
      ("client credentials", Security.clientCredentials(id: "id", secret: "secret")),
    ].flatMap { try calls(security: $1, name: $0) }
  }

  private static func calls(security: Security, name: String) throws -> [Workload] {
    func client(_ answer: CannedResponse) throws -> Dwolla {
      try Dwolla(security: security, transport: CannedTransport(answer: answer))
    }
    let reading = try client(ExchangeResponses.session)
    let creating = try client(ExchangeResponses.created)
    let refused = try client(ExchangeResponses.badRequest)
    return [
      Workload("get, \(name)", aim: 1.5) {
        let session = try await reading.exchangeSessions.get(id: id)
        guard session.links.externalProviderSession != nil else {
          throw BenchmarkError("not the session")
        }
      },
      Workload("create, \(name)", aim: 1) {
        let created = try await creating.exchangeSessions.create(customerID: id, body: body)
        guard created.location != nil else { throw BenchmarkError("no location") }
      },
      Workload("typed 400, \(name)", aim: 1.2) {
        do throws(CreateCustomerExchangeSessionError) {
          try await refused.exchangeSessions.create(customerID: id, body: body)
        } catch {
          guard case .badRequest(let failure) = error,
            CreateCustomerExchangeSessionError.BadRequestAlternative(failure.body)
              == .invalidRedirectURL
          else { throw BenchmarkError("not the failure: \(error)") }
          return
        }
        throw BenchmarkError("no failure")
      },
    ]
  }

  static let id = "9b7fb629-0fad-44f4-8c5e-44c25a0bfa8e"

  static let body = CreateCustomerExchangeSessionBody.withRedirect(
    .init(
      links: .init(
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"),
        redirectURL: .init(href: "com.example.app123"))))
}
