/// The current state of an event's resource.
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
  /// The resource of an unknown topic.
  case other(JSONValue)
}

nonisolated extension Dwolla {
  /// Retrieves the resource of an event. Events arrive in any order, so this is the current state of the resource, not the
  /// state at the time of the event.
  ///
  /// - Parameters:
  ///   - resource: the resource of an event, `event.resource`.
  ///   - options: options for this request.
  /// - Throws: `LinkError`. If the event has no link, or a link to another server, nothing is sent.
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
