import Dwolla

/// Payments to many people.
struct Payroll {
  let dwolla: Dwolla

  /// Starts up to 5,000 payments with one call. The key belongs to exactly these payments.
  func pay(_ payees: [(url: String, amount: Money)], from source: String, key: String) async throws
    -> MassPayment
  {
    let created = try await dwolla.massPayments.create(
      body: .init(
        links: .init(source: .init(href: source)),
        items: payees.enumerated().map { number, payee in
          .init(
            links: .init(destination: .init(href: payee.url)), amount: payee.amount,
            correlationID: "\(key)-\(number)")
        }),
      idempotencyKey: key)
    return try await dwolla.massPayments.get(at: created.location)
  }

  /// The failed payments with their reasons. `complete` means only that all payments were attempted.
  func failures(of payment: MassPayment) async throws -> [String] {
    var lines: [String] = []
    for try await item in dwolla.massPayments.items.all(
      massPaymentID: payment.id, status: [.failed])
    where item.status == .failed {
      let reasons = item.embedded?.errors?.map(\.message).joined(separator: " ") ?? ""
      lines.append("\(item.amount.value) was not paid: \(reasons)")
    }
    return lines
  }
}
