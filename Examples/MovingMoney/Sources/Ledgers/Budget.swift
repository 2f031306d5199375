import Dwolla
import Foundation
import Support

/// Parts of a customer's balance.
struct Budget {
  let dwolla: Dwolla

  /// Creates a verified customer: only these hold a balance that labels divide.
  func createCustomer(bornOn birthday: CalendarDate) async throws -> Customer {
    let created = try await dwolla.customers.create(
      body: .verifiedPersonal(
        .init(
          firstName: "Jane", lastName: "Saver", email: "saver-\(UUID())@example.com",
          address1: "123 Main Street", city: "Des Moines", state: "IA", postalCode: "50309",
          dateOfBirth: birthday, ssn: "6789")))
    return try await dwolla.customers.get(at: created.location)
  }

  /// Sets a part of a verified customer's balance apart.
  func setApart(_ amount: Money, of customer: String) async throws -> Label {
    let created = try await dwolla.customers.labels.create(
      customerID: customer, body: .init(amount: amount))
    return try await dwolla.labels.get(at: created.location)
  }

  /// Adds to a label, or takes away from it where the amount is negative.
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
