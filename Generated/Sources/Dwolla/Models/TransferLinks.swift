// Made by openapi-codegen from the API's description; changes here get lost.

/// The links of a transfer. Those that stand for an action are there only while the action is
/// allowed.
public nonisolated struct TransferLinks: JSONObject {
  /// The transfer.
  public var selfLink: Link?
  /// The account or customer who pays.
  public var source: Link?
  /// The funding source that the money comes from.
  public var sourceFundingSource: Link?
  /// The account or customer who is paid.
  public var destination: Link?
  /// The funding source that the money goes to.
  public var destinationFundingSource: Link?
  /// Cancels the transfer. It is there as long as that is possible.
  public var cancel: Link?
  /// The fees that were charged with it.
  public var fees: Link?
  /// Why it failed.
  public var failure: Link?
  /// The transfer that brings the money from the bank for this one.
  public var fundingTransfer: Link?
  /// The transfer that this one brings the money for.
  public var fundedTransfer: Link?
  /// The transfer that this fee was charged with.
  public var createdFromTransfer: Link?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(
    selfLink: Link? = nil, source: Link? = nil, sourceFundingSource: Link? = nil,
    destination: Link? = nil, destinationFundingSource: Link? = nil, cancel: Link? = nil,
    fees: Link? = nil, failure: Link? = nil, fundingTransfer: Link? = nil,
    fundedTransfer: Link? = nil, createdFromTransfer: Link? = nil,
    additionalLinks: [String: JSONValue] = [:]
  ) {
    self.selfLink = selfLink
    self.source = source
    self.sourceFundingSource = sourceFundingSource
    self.destination = destination
    self.destinationFundingSource = destinationFundingSource
    self.cancel = cancel
    self.fees = fees
    self.failure = failure
    self.fundingTransfer = fundingTransfer
    self.fundedTransfer = fundedTransfer
    self.createdFromTransfer = createdFromTransfer
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.selfLink, "self"), (\.source, "source"),
    (\.sourceFundingSource, "source-funding-source"), (\.destination, "destination"),
    (\.destinationFundingSource, "destination-funding-source"), (\.cancel, "cancel"),
    (\.fees, "fees"), (\.failure, "failure"), (\.fundingTransfer, "funding-transfer"),
    (\.fundedTransfer, "funded-transfer"), (\.createdFromTransfer, "created-from-transfer"),
    (\.additionalLinks, WireName.others)
  )
}
