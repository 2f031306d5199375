import Dwolla
import Support

/// Payments from your own account.
struct Payments {
  let dwolla: Dwolla

  /// The data of a payment before it is made.
  struct Payment {
    var key: String
    var correlationID: String
    var amount: Money
  }

  /// Creates a recipient with a bank account, and returns the URL of the funding source.
  func addPayee(bankName: String = "Jane's Checking", email: String = "jane@example.com")
    async throws
    -> String
  {
    let created = try await dwolla.customers.create(
      body: .receiveOnly(.init(firstName: "Jane", lastName: "Doe", email: email)))
    let customer = try await dwolla.customers.get(at: created.location)

    let added = try await dwolla.customers.fundingSources.create(
      customerID: customer.id,
      body: .bank(
        .init(
          routingNumber: "222222226", accountNumber: "123456789", bankAccountType: .checking,
          name: bankName)))
    return try Setting.created(added.location)
  }

  /// Returns the URL of your verified bank account.
  func verifiedBank() async throws -> String {
    let root = try await dwolla.root.get()
    let account = try await dwolla.accounts.get(at: root.links?.account)
    let sources = try await dwolla.accounts.fundingSources.list(
      accountID: account.id, removed: false)
    let bank = sources.embedded.fundingSources.first {
      $0.type == .bank && $0.status == .verified
    }
    return try Setting.created(bank?.links.selfLink?.href)
  }

  /// Pays, or finds the existing payment.
  func pay(_ payment: Payment, from source: String, to destination: String) async throws -> Transfer
  {
    let location: String?
    do throws(InitiateTransferError) {
      let created = try await dwolla.transfers.create(
        body: .init(
          links: .init(source: .init(href: source), destination: .init(href: destination)),
          amount: payment.amount, correlationID: payment.correlationID),
        idempotencyKey: payment.key)
      location = created.location
    } catch {
      switch error {
      case .conflict, .undocumented, .failed:
        // The payment may have been made. Look it up before you send it again with a new key.
        guard let transfer = try await self.transfer(of: payment) else { throw error }
        return transfer
      case .badRequest(let failure) where failure.body.has(.insufficientFunds):
        print("There is not enough money.")
        throw error
      default: throw error
      }
    }
    return try await dwolla.transfers.get(at: location)
  }

  /// Returns the transfer of a payment, if it exists.
  func transfer(of payment: Payment) async throws -> Transfer? {
    let root = try await dwolla.root.get()
    let account = try await dwolla.accounts.get(at: root.links?.account)
    let found = try await dwolla.accounts.transfers.list(
      accountID: account.id, correlationID: payment.correlationID)
    return found.embedded.transfers.first
  }

  /// Processes a transfer in the sandbox, where each leg needs a request.
  func settle(_ transfer: Transfer) async throws {
    _ = try await dwolla.sandboxSimulations.simulate()
    _ = try await dwolla.sandboxSimulations.simulate()
    let settled = try await dwolla.transfers.get(id: transfer.id)
    print("Then: \(settled.status)")
  }

  /// Pays to a bank account that does not exist. In the sandbox, its name is the return code.
  func failing(from source: String) async throws {
    let bank = try await addPayee(bankName: "R03", email: "joe@example.com")
    let payment = Payment(
      key: "2c1f9b4e-6f0e-4a53-9d0c-1d6a7f1f3b52", correlationID: "invoice-2042",
      amount: .usd(cents: 100))
    let transfer = try await pay(payment, from: source, to: bank)
    try await settle(transfer)
    let failure = try await dwolla.transfers.failure.get(transferID: transfer.id)
    print("Failed with \(failure.code)")
  }
}
