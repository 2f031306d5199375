import Dwolla
import DwollaTesting
import Foundation
import Testing

/// End-to-end tests of an app.
@Suite("The simulator")
struct SimulatorTests {
  private let simulator = DwollaSimulator()
  private let dwolla: Dwolla

  init() throws {
    dwolla = try Dwolla(simulator: simulator)
  }

  private func createCustomer(
    _ firstName: String = "Jane", email: String = "jane@example.com"
  ) async throws -> Customer {
    let birthday = try #require(CalendarDate(year: 1980, month: 1, day: 31))
    let created = try await dwolla.customers.create(
      body: .verifiedPersonal(
        .init(
          firstName: firstName, lastName: "Doe", email: email, address1: "1 Main Street",
          city: "Des Moines", state: "IA", postalCode: "50309",
          dateOfBirth: birthday, ssn: "6789")))
    return try await dwolla.customers.get(at: created.location)
  }

  private func addBank(to customer: Customer, named name: String = "Bank") async throws -> String {
    let created = try await dwolla.customers.fundingSources.create(
      customerID: customer.id,
      body: .bank(
        .init(
          routingNumber: "222222226", accountNumber: "123456789", bankAccountType: .checking,
          name: name)))
    return try #require(created.location)
  }

  private var accountBank: String {
    "https://api-sandbox.dwolla.com/funding-sources/\(simulator.accountBankID)"
  }

  private var accountBalance: String {
    "https://api-sandbox.dwolla.com/funding-sources/\(simulator.accountBalanceID)"
  }

  private func send(
    _ amount: Money, from source: String, to destination: String, key: String? = nil
  ) async throws -> Transfer {
    let created = try await dwolla.transfers.create(
      body: .init(
        links: .init(source: .init(href: source), destination: .init(href: destination)),
        amount: amount),
      idempotencyKey: key)
    return try await dwolla.transfers.get(at: created.location)
  }

  @Test("money is sent from the account's bank to a customer's, in two steps")
  func sending() async throws {
    let customer = try await createCustomer()
    let bank = try await addBank(to: customer)
    let transfer = try await send(.usd(cents: 4200), from: accountBank, to: bank)
    #expect(transfer.status == .pending)
    #expect(transfer.amount == .usd(cents: 4200))
    #expect(transfer.links.cancel != nil)

    _ = try await dwolla.sandboxSimulations.simulate()
    #expect(try await dwolla.transfers.get(id: transfer.id).status == .pending)
    _ = try await dwolla.sandboxSimulations.simulate()
    let processed = try await dwolla.transfers.get(id: transfer.id)
    #expect(processed.status == .processed)
    #expect(processed.links.cancel == nil)
    let topics = try simulator.events.map(\.topic)
    #expect(
      topics == [
        .customerCreated, .customerVerified, .customerFundingSourceAdded, .transferCreated,
        .customerTransferCreated, .transferCompleted, .customerTransferCompleted,
      ])
  }

  @Test("a bank account called R01 fails a transfer, and one called R03 is removed by a transfer")
  func failing() async throws {
    let customer = try await createCustomer()
    for code in ["R01", "R03"] {
      let bank = try await addBank(to: customer, named: code)
      let transfer = try await send(.usd(cents: 100), from: accountBalance, to: bank)
      _ = try await dwolla.sandboxSimulations.simulate()
      #expect(try await dwolla.transfers.get(id: transfer.id).status == .failed)
      #expect(try await dwolla.transfers.failure.get(transferID: transfer.id).code == code)
      #expect(try await dwolla.fundingSources.get(at: bank).removed == (code == "R03"))
    }
    // The money of a failed transfer is returned.
    let balance = try await dwolla.fundingSources.balance.get(
      fundingSourceID: simulator.accountBalanceID)
    guard case .ok(let answer) = balance else {
      Issue.record("\(balance)")
      return
    }
    #expect(answer.body.balance == .usd(cents: 500_000))
  }

  @Test("a balance pays immediately, and never more than it has")
  func balances() async throws {
    let customer = try await createCustomer()
    let url = "https://api-sandbox.dwolla.com/customers/\(customer.id)"
    let paid = try await send(.usd(cents: 450_000), from: accountBalance, to: url)
    #expect(paid.status == .processed)
    do throws(InitiateTransferError) {
      _ = try await dwolla.transfers.create(
        body: .init(
          links: .init(source: .init(href: accountBalance), destination: .init(href: url)),
          amount: .usd(cents: 50_001)))
      Issue.record("it was paid")
    } catch {
      guard case .badRequest(let failure) = error else { throw Unexpected(error) }
      #expect(failure.code == .validationError)
      #expect(failure.body.has(.insufficientFunds, at: "/_links/source/href"))
    }
  }

  @Test("a repeated key pays once, and one with another body is another payment")
  func idempotency() async throws {
    let customer = try await createCustomer()
    let bank = try await addBank(to: customer)
    let first = try await send(.usd(cents: 100), from: accountBalance, to: bank, key: "k1")
    let again = try await send(.usd(cents: 100), from: accountBalance, to: bank, key: "k1")
    let other = try await send(.usd(cents: 200), from: accountBalance, to: bank, key: "k1")
    #expect(first.id == again.id)
    #expect(first.id != other.id)
    #expect(try await dwolla.accounts.transfers.list(accountID: simulator.accountID).total == 2)
  }

  @Test("a pending transfer can be cancelled once")
  func cancelling() async throws {
    let customer = try await createCustomer()
    let bank = try await addBank(to: customer)
    let transfer = try await send(.usd(cents: 100), from: accountBank, to: bank)
    #expect(try await dwolla.transfers.cancel(id: transfer.id, body: .init()).status == .cancelled)
    await #expect(throws: CancelTransferError.self) {
      try await dwolla.transfers.cancel(id: transfer.id, body: .init())
    }
  }

  @Test("micro-deposits verify a bank account, once they have arrived")
  func microDeposits() async throws {
    let customer = try await createCustomer()
    let bank = try await dwolla.fundingSources.get(at: try await addBank(to: customer))
    #expect(bank.status == .unverified)
    _ = try await dwolla.fundingSources.microDeposits.initiate(fundingSourceID: bank.id)
    let amounts = MicroDepositAmounts(amount1: .usd(cents: 3), amount2: .usd(cents: 9))
    let early = try await dwolla.fundingSources.microDeposits.verify(
      fundingSourceID: bank.id, body: amounts)
    guard case .accepted(let answer) = early else {
      Issue.record("\(early)")
      return
    }
    #expect(answer.body.code == .tryAgainLater)
    _ = try await dwolla.sandboxSimulations.simulate()
    _ = try await dwolla.fundingSources.microDeposits.verify(
      fundingSourceID: bank.id, body: amounts)
    #expect(try await dwolla.fundingSources.get(id: bank.id).status == .verified)
  }

  @Test("the name determines the status of a customer, and an email address is unique")
  func statuses() async throws {
    #expect(try await createCustomer("retry", email: "a@example.com").status == .retry)
    #expect(try await createCustomer("document", email: "b@example.com").status == .document)
    #expect(try await createCustomer("Jane", email: "c@example.com").status == .verified)
    do {
      _ = try await createCustomer("Joe", email: "c@example.com")
      Issue.record("it was created")
    } catch let error as CreateCustomerError {
      guard case .badRequest(let failure) = error else { throw Unexpected(error) }
      #expect(failure.body.has(.duplicate, at: "/email"))
    }
    let found = try await dwolla.customers.list(status: [.retry, .document])
    #expect(found.embedded.customers.map(\.firstName) == ["document", "retry"])
    #expect(try await dwolla.customers.list(email: "c@example.com").total == 1)
  }

  @Test("lists are paginated")
  func pages() async throws {
    for number in 1...5 {
      _ = try await createCustomer("Jane\(number)", email: "\(number)@example.com")
    }
    var names: [String] = []
    for try await customer in dwolla.customers.all(limit: 2) { names.append(customer.firstName) }
    #expect(names == ["Jane5", "Jane4", "Jane3", "Jane2", "Jane1"])
  }

  @Test("a subscription receives every event with its signature, unless it is paused")
  func webhooks() async throws {
    let created = try await dwolla.webhookSubscriptions.create(
      body: .init(url: "https://example.com/hooks", secret: "s3cr3t"))
    let subscription = try await dwolla.webhookSubscriptions.get(at: created.location)
    let customer = try await createCustomer()
    let sent = simulator.takeWebhooks()
    #expect(sent.map(\.topic) == ["customer_created", "customer_verified"])
    let verifier = try WebhookVerifier(secrets: "s3cr3t")
    let event = try verifier.event(body: sent[0].body, signature: sent[0].signature)
    guard case .customer(let read) = try await dwolla.get(event.resource) else {
      Issue.record("another kind")
      return
    }
    #expect(read == customer)

    _ = try await dwolla.webhookSubscriptions.update(
      id: subscription.id, body: .init(paused: true))
    _ = try await createCustomer("Joe", email: "joe@example.com")
    #expect(simulator.takeWebhooks().isEmpty)
    #expect(try await dwolla.events.list().total == 4)
  }

  @Test("a funding source is renamed, and removed")
  func removing() async throws {
    let customer = try await createCustomer()
    let bank = try await dwolla.fundingSources.get(at: try await addBank(to: customer))
    let renamed = try await dwolla.fundingSources.update(id: bank.id, body: .init(name: "Other"))
    #expect(renamed.name == "Other")
    let removed = try await dwolla.fundingSources.remove(id: bank.id, body: .init(removed: true))
    #expect(removed.removed == true)
    let left = try await dwolla.customers.fundingSources.list(
      customerID: customer.id, removed: false)
    #expect(left.embedded.fundingSources.map(\.type) == [.balance])
    await #expect(throws: UpdateFundingSourceError.self) {
      try await dwolla.fundingSources.update(id: bank.id, body: .init(name: "Late"))
    }
  }

  @Test("other resources are answered with the documented examples")
  func others() async throws {
    let partners = try await dwolla.exchangePartners.list()
    #expect(!partners.embedded.exchangePartners.isEmpty)
    #expect(try await dwolla.labels.get(id: "l1").amount.value == "10.00")
  }

  @Test(
    "Responses from examples link back to the simulator", arguments: [Server.sandbox, .production])
  func exampleLinks(_ server: Server) async throws {
    let dwolla = try Dwolla(simulator: simulator, server: server)
    let customer = try await createCustomer()
    let birthday = try #require(CalendarDate(year: 1980, month: 1, day: 31))
    let created = try await dwolla.customers.beneficialOwners.create(
      customerID: customer.id,
      body: .init(
        firstName: "Ana", lastName: "Silva", dateOfBirth: birthday,
        address: .init(
          address1: "20 Rue Wellington", city: "Ottawa", country: "CA",
          stateProvinceRegion: "ON", postalCode: "K1A 0A6"),
        ssn: "123456789"))
    #expect(created.location?.hasPrefix(server.url + "/") == true)
    let owner = try await dwolla.beneficialOwners.get(at: created.location)
    let link = try #require(owner.links["self"])
    #expect(link.href.hasPrefix(server.url + "/"))
  }
}
