// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// Where money comes from and goes to: a bank account, a card, a balance at Dwolla, or a virtual
/// account number.
public nonisolated struct FundingSource: JSONObject {
  /// Where the owner is, and what can be done now.
  public var links: FundingSourceLinks
  /// The identifier of the funding source.
  public var id: String
  /// Whether the owner has shown the right to the account. Only a verified one can be a source.
  public var status: Status
  /// The kind of funding source.
  public var type: FundingSourceType
  /// The kind of bank account.
  public var bankAccountType: BankAccountType?
  /// What you or the customer call it.
  public var name: String
  /// When the funding source was created.
  public var created: Date
  /// Whether it was removed. A removed one can still be read, and not be used.
  public var removed: Bool?
  /// The networks that reach the funding source.
  public var channels: [Channel]?
  /// The name of the bank.
  public var bankName: String?
  /// The same for the same bank account, whoever adds it.
  public var fingerprint: String?
  /// What the bank account is for. `card-network` settles payments to cards.
  public var bankUsageType: BankUsageType?
  /// The card, where `type` is `card`.
  public var cardDetails: Card?

  public init(
    links: FundingSourceLinks, id: String, status: Status, type: FundingSourceType, name: String,
    created: Date, bankAccountType: BankAccountType? = nil, removed: Bool? = nil,
    channels: [Channel]? = nil, bankName: String? = nil, fingerprint: String? = nil,
    bankUsageType: BankUsageType? = nil, cardDetails: Card? = nil
  ) {
    self.links = links
    self.id = id
    self.status = status
    self.type = type
    self.bankAccountType = bankAccountType
    self.name = name
    self.created = created
    self.removed = removed
    self.channels = channels
    self.bankName = bankName
    self.fingerprint = fingerprint
    self.bankUsageType = bankUsageType
    self.cardDetails = cardDetails
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.status, "status"), (\.type, "type"),
    (\.name, "name"), (\.created, "created"), (\.bankAccountType, "bankAccountType"),
    (\.removed, "removed"), (\.channels, "channels"), (\.bankName, "bankName"),
    (\.fingerprint, "fingerprint"), (\.bankUsageType, "bankUsageType"),
    (\.cardDetails, "cardDetails")
  )

  /// Whether the owner has shown the right to the account. Only a verified one can be a source.
  public nonisolated struct Status: OpenEnum {
    public static let unverified = Self(rawValue: "unverified")
    public static let verified = Self(rawValue: "verified")

    /// The documented values.
    public static let knownValues: [Self] = [.unverified, .verified]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// The kind of funding source.
  public nonisolated struct FundingSourceType: OpenEnum {
    public static let bank = Self(rawValue: "bank")
    public static let balance = Self(rawValue: "balance")
    public static let virtual = Self(rawValue: "virtual")
    public static let card = Self(rawValue: "card")

    /// The documented values.
    public static let knownValues: [Self] = [.bank, .balance, .virtual, .card]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// What the bank account is for. `card-network` settles payments to cards.
  public nonisolated struct BankUsageType: OpenEnum {
    public static let cardNetwork = Self(rawValue: "card-network")

    /// The documented values.
    public static let knownValues: [Self] = [.cardNetwork]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
