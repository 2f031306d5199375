/// The resource that an event is about: what it is, as the topic says, and where it is.
public nonisolated struct EventResource: Equatable, Sendable {
  /// What it is; nil for topics that are not known.
  public let kind: Kind?
  /// Its URL.
  public let url: String?

  /// The kinds of resource that events are about.
  public enum Kind: CaseIterable, Sendable {
    case account, customer, beneficialOwner, document, exchange
    case fundingSource, microDeposits, balance
    case transfer, massPayment, label, ledgerEntry
    /// A statement of an account, which no call of the API reads.
    case statement
  }
}

nonisolated extension Event {
  /// The resource that the event is about. `dwolla.get(event.resource)` reads it.
  public var resource: EventResource {
    EventResource(kind: topic.resourceKind, url: links.resource?.href)
  }
}

nonisolated extension EventTopic {
  /// Whether it is about a customer, and not about your own account.
  public var isAboutCustomer: Bool { rawValue.hasPrefix(Self.customerPrefix) }

  /// What the resource of such an event is; nil for topics that are not known.
  public var resourceKind: EventResource.Kind? {
    let topic = isAboutCustomer ? rawValue.dropFirst(Self.customerPrefix.count) : rawValue[...]
    if let kind = Self.kinds.first(where: { topic.hasPrefix($0.prefix) })?.kind { return kind }
    guard isKnown else { return nil }
    return isAboutCustomer ? .customer : .account
  }

  private static let customerPrefix = "customer_"

  /// What topics begin with, the longer ones first; all others are about the customer or the account.
  private static let kinds: [(prefix: String, kind: EventResource.Kind)] = [
    ("verification_document_needed", .customer),
    ("verification_document_", .document),
    ("beneficial_owner_verification_document_needed", .beneficialOwner),
    ("beneficial_owner_verification_document_", .document),
    ("beneficial_owner_", .beneficialOwner),
    ("exchange_", .exchange),
    ("funding_source_", .fundingSource),
    ("microdeposits_", .microDeposits),
    ("balance_inquiry_", .balance),
    ("bank_transfer_", .transfer),
    ("transfer_", .transfer),
    ("mass_payment_", .massPayment),
    ("label_ledger_entry_", .ledgerEntry),
    ("label_", .label),
    ("statement_", .statement),
  ]
}
