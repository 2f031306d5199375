import Dwolla
import Foundation
import Support

/// Parts of a customer's balance.
struct Budget {
  let dwolla: Dwolla

  /// Creates a verified customer, because only verified customers have a balance.
  func createCustomer(bornOn birthday: CalendarDate) async throws -> Customer {
    let created = try await dwolla.customers.create(
      body: .verifiedPersonal(
        .init(
          firstName: "Jane", lastName: "Saver", email: "saver-\(UUID())@example.com",
          address1: "123 Main Street", city: "Des Moines", state: "IA", postalCode: "50309",
          dateOfBirth: birthday, ssn: "6789")))
    return try await dwolla.customers.get(at: created.location)
  }

  /// Reserves a part of a verified customer's balance.
  func setApart(_ amount: Money, of customer: String) async throws -> Label {
    let created = try await dwolla.customers.labels.create(
      customerID: customer, body: .init(amount: amount))
    return try await dwolla.labels.get(at: created.location)
  }

  /// Adds an amount to a label. A negative amount is withdrawn.
  func spend(_ amount: Money, from label: Label) async throws -> LedgerEntry {
    let created = try await dwolla.labels.ledgerEntries.create(
      labelID: label.id, body: .init(amount: amount))
    return try await dwolla.labels.ledgerEntries.get(at: created.location)
  }

  /// Moves an amount from one label to another of the same customer.
  func move(_ amount: Money, from source: Label, to destination: Label) async throws
    -> LabelReallocation
  {
    let created = try await dwolla.labels.reallocations.create(
      body: .init(
        links: .init(
          from: .init(href: try Setting.created(source.links["self"]?.href)),
          to: .init(href: try Setting.created(destination.links["self"]?.href))),
        amount: amount))
    return try await dwolla.labels.reallocations.get(at: created.location)
  }
}
