import Dwolla

/// Connects a customer's bank account: a partner, a session, the partner's screens, an exchange.
struct ConnectionFlow {
  let dwolla: Dwolla
  /// Receives a message for each step, without tokens.
  let report: (String) -> Void

  /// - Parameter publicToken: the token from the partner's screens, or `nil` if the customer has not completed them
  ///   yet.
  func run(
    customer: String, redirect: String, publicToken: (ExchangeSession) async throws -> String?
  ) async throws {
    let partner = try await partner(named: .plaid)
    let session = try await session(with: partner, customer: customer, redirect: redirect)
    guard let token = try await publicToken(session) else { return }
    try await createExchange(with: partner, customer: customer, token: token)
  }

  /// The link to the partner.
  private func partner(named name: ExchangePartner.Name) async throws -> String {
    let partners = try await dwolla.exchangePartners.list().embedded.exchangePartners
    report("Partners: \(partners.map(\.name.rawValue).joined(separator: ", "))")
    let partner = partners.first { $0.name == name }
    guard let link = partner?.links.selfLink?.href else { throw NoPartner(name: name) }
    return link
  }

  private func session(with partner: String, customer: String, redirect: String) async throws
    -> ExchangeSession
  {
    let created = try await dwolla.exchangeSessions.create(
      customerID: customer,
      body: .withRedirect(
        .init(
          links: .init(
            exchangePartner: .init(href: partner), redirectURL: .init(href: redirect)))))
    report("Session: \(created.location ?? "created")")
    let session = try await dwolla.exchangeSessions.get(at: created.location)
    if let screens = session.links.externalProviderSession?.href {
      report("The partner's screens are at \(screens)")
    } else if session.externalProviderSessionToken != nil {
      report("The partner's screens are opened in your app, with the session's token.")
    }
    return session
  }

  private func createExchange(with partner: String, customer: String, token: String) async throws {
    do throws(CreateCustomerExchangeError) {
      let created = try await dwolla.customers.exchanges.create(
        customerID: customer,
        body: .plaidOpenBanking(
          .init(
            links: .init(exchangePartner: .init(href: partner)),
            plaid: .init(publicToken: token))))
      report("Exchange: \(created.location ?? "created")")
    } catch {
      if case .badRequest = error { report("The token was not accepted.") }
      throw error
    }
  }

  struct NoPartner: Error, CustomStringConvertible {
    let name: ExchangePartner.Name

    var description: String { "The account has no exchange partner \(name.rawValue)." }
  }
}
