import Dwolla

/// Starts the verification of a customer's bank account, and says how it went.
func startVerification(
  of customerID: String, partnerURL: String, with dwolla: Dwolla
) async -> String {
  do {
    let created = try await dwolla.exchangeSessions.create(
      customerID: customerID,
      body: .withRedirect(
        .init(
          links: .init(
            exchangePartner: .init(href: partnerURL),
            redirectURL: .init(href: "com.example.app123")))))
    return "The new session is \(created.location ?? "somewhere")"
  } catch {
    switch error {
    case .badRequest(let failure):
      return "The request is wrong: \(failure.message)"
    case .unauthorized, .forbidden, .notFound, .conflict, .tooManyRequests:
      return "The server refused: \(error.message)"
    case .undocumented(let response):
      return "Undocumented status \(response.statusCode)"
    case .failed(let cause):
      return "No answer: \(cause)"
    }
  }
}
