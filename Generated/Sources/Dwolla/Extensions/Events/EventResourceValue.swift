/// The resource of an event, as it is now.
public nonisolated enum EventResourceValue: Equatable, Sendable {
  case account(Account)
  case customer(Customer)
  case beneficialOwner(BeneficialOwner)
  case document(Document)
  case exchange(Exchange)
  case fundingSource(FundingSource)
  case microDeposits(MicroDeposits)
  case balance(Balance)
  case transfer(Transfer)
  case massPayment(MassPayment)
  case label(Label)
  case ledgerEntry(LedgerEntry)
  /// What a topic leads to that is not known here.
  case other(JSONValue)
}

nonisolated extension Dwolla {
  /// Reads the resource that an event is about, as it is now and not as it was when the event happened: events
  /// arrive in any order.
  ///
  /// - Parameters:
  ///   - resource: that of an event, `event.resource`.
  ///   - options: Options for this request.
  /// - Throws: `LinkError`; nothing is sent where the event has no link, or one to another server.
  public func get(
    _ resource: EventResource, options: RequestOptions = RequestOptions()
  ) async throws(LinkError) -> EventResourceValue {
    let link = resource.url
    switch resource.kind {
    case .account: return .account(try await get(link, options: options))
    case .customer: return .customer(try await get(link, options: options))
    case .beneficialOwner: return .beneficialOwner(try await get(link, options: options))
    case .document: return .document(try await get(link, options: options))
    case .exchange: return .exchange(try await get(link, options: options))
    case .fundingSource: return .fundingSource(try await get(link, options: options))
    case .microDeposits: return .microDeposits(try await get(link, options: options))
    case .balance: return .balance(try await get(link, options: options))
    case .transfer: return .transfer(try await get(link, options: options))
    case .massPayment: return .massPayment(try await get(link, options: options))
    case .label: return .label(try await get(link, options: options))
    case .ledgerEntry: return .ledgerEntry(try await get(link, options: options))
    case .statement, nil: return .other(try await get(link, options: options))
    }
  }
}
