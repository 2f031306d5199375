// Made by openapi-codegen from the API's description; changes here get lost.

/// The links of a funding source. Those that stand for an action are there only while the action is
/// allowed.
public nonisolated struct FundingSourceLinks: JSONObject {
  /// The funding source.
  public var selfLink: Link?
  /// The account that it belongs to.
  public var account: Link?
  /// The customer whom it belongs to.
  public var customer: Link?
  /// Its balance.
  public var balance: Link?
  /// Removes it.
  public var remove: Link?
  /// Sends money from it.
  public var transferSend: Link?
  /// Receives money with it.
  public var transferReceive: Link?
  /// Moves money from the bank to the balance.
  public var transferToBalance: Link?
  /// Moves money from the balance to the bank.
  public var transferFromBalance: Link?
  /// The balance that money for this funding source is taken from first.
  public var withAvailableBalance: Link?
  /// Sends two small amounts to the bank account, to verify it.
  public var initiateMicroDeposits: Link?
  /// Takes the two amounts that the customer saw.
  public var verifyMicroDeposits: Link?
  /// Says why the micro-deposits failed.
  public var failedVerificationMicroDeposits: Link?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(
    selfLink: Link? = nil, account: Link? = nil, customer: Link? = nil, balance: Link? = nil,
    remove: Link? = nil, transferSend: Link? = nil, transferReceive: Link? = nil,
    transferToBalance: Link? = nil, transferFromBalance: Link? = nil,
    withAvailableBalance: Link? = nil, initiateMicroDeposits: Link? = nil,
    verifyMicroDeposits: Link? = nil, failedVerificationMicroDeposits: Link? = nil,
    additionalLinks: [String: JSONValue] = [:]
  ) {
    self.selfLink = selfLink
    self.account = account
    self.customer = customer
    self.balance = balance
    self.remove = remove
    self.transferSend = transferSend
    self.transferReceive = transferReceive
    self.transferToBalance = transferToBalance
    self.transferFromBalance = transferFromBalance
    self.withAvailableBalance = withAvailableBalance
    self.initiateMicroDeposits = initiateMicroDeposits
    self.verifyMicroDeposits = verifyMicroDeposits
    self.failedVerificationMicroDeposits = failedVerificationMicroDeposits
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.selfLink, "self"), (\.account, "account"), (\.customer, "customer"),
    (\.balance, "balance"), (\.remove, "remove"), (\.transferSend, "transfer-send"),
    (\.transferReceive, "transfer-receive"), (\.transferToBalance, "transfer-to-balance"),
    (\.transferFromBalance, "transfer-from-balance"),
    (\.withAvailableBalance, "with-available-balance"),
    (\.initiateMicroDeposits, "initiate-micro-deposits"),
    (\.verifyMicroDeposits, "verify-micro-deposits"),
    (\.failedVerificationMicroDeposits, "failed-verification-micro-deposits"),
    (\.additionalLinks, WireName.others)
  )
}
