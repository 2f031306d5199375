/// The resource of an event: its kind, according to the topic, and its URL.
public nonisolated struct EventResource: Equatable, Sendable {
  /// The kind of resource, or `nil` for an unknown topic.
  public let kind: Kind?
  /// Its URL.
  public let url: String?

  /// The kinds of resource.
  public enum Kind: CaseIterable, Sendable {
    case account, customer, beneficialOwner, document, exchange
    case fundingSource, microDeposits, balance
    case transfer, massPayment, label, ledgerEntry
    /// A statement of an account. The API has no call that retrieves it.
    case statement
  }
}

nonisolated extension Event {
  /// The resource of the event. `dwolla.get(event.resource)` retrieves it.
  public var resource: EventResource {
    EventResource(kind: topic.resourceKind, url: links.resource?.href)
  }
}

nonisolated extension EventTopic {
  /// Whether the event is about a customer, rather than your own account.
  public var isAboutCustomer: Bool { rawValue.hasPrefix(Self.customerPrefix) }

  /// The kind of the event's resource, or `nil` for an unknown topic.
  public var resourceKind: EventResource.Kind? {
    let topic = isAboutCustomer ? rawValue.dropFirst(Self.customerPrefix.count) : rawValue[...]
    if let kind = Self.kinds.first(where: { topic.hasPrefix($0.prefix) })?.kind { return kind }
    guard isKnown else { return nil }
    return isAboutCustomer ? .customer : .account
  }

  private static let customerPrefix = "customer_"

  /// The prefixes of topics, longer ones first. All other topics are about the customer or the account.
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
