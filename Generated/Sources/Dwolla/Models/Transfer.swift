// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// A movement of money from one funding source to another.
public nonisolated struct Transfer: JSONObject {
  /// Where the two sides are, and what can be done now.
  public var links: TransferLinks
  /// The identifier of the transfer.
  public var id: String
  /// How far the transfer is.
  public var status: TransferStatus
  /// How much is moved.
  public var amount: Money
  /// When the transfer was created.
  public var created: Date
  /// How fast the ACH network moves the money.
  public var clearing: Clearing?
  /// What you keep with the transfer.
  public var metadata: [String: String]?
  /// What the ACH network knows of it.
  public var achDetails: TransferACHDetails?
  /// What the RTP network knows of it.
  public var rtpDetails: InstantPaymentDetails?
  /// What FedNow knows of it.
  public var fedNowDetails: InstantPaymentDetails?
  /// Your own identifier for the transfer.
  public var correlationID: String?
  /// The identifier that stands on the statement of the bank account.
  public var individualACHID: String?
  /// The network that moved the money, where it was not ACH.
  public var processingChannel: ProcessingChannel?

  public init(
    links: TransferLinks, id: String, status: TransferStatus, amount: Money, created: Date,
    clearing: Clearing? = nil, metadata: [String: String]? = nil,
    achDetails: TransferACHDetails? = nil, rtpDetails: InstantPaymentDetails? = nil,
    fedNowDetails: InstantPaymentDetails? = nil, correlationID: String? = nil,
    individualACHID: String? = nil, processingChannel: ProcessingChannel? = nil
  ) {
    self.links = links
    self.id = id
    self.status = status
    self.amount = amount
    self.created = created
    self.clearing = clearing
    self.metadata = metadata
    self.achDetails = achDetails
    self.rtpDetails = rtpDetails
    self.fedNowDetails = fedNowDetails
    self.correlationID = correlationID
    self.individualACHID = individualACHID
    self.processingChannel = processingChannel
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.status, "status"), (\.amount, "amount"),
    (\.created, "created"), (\.clearing, "clearing"), (\.metadata, "metadata"),
    (\.achDetails, "achDetails"), (\.rtpDetails, "rtpDetails"), (\.fedNowDetails, "fedNowDetails"),
    (\.correlationID, "correlationId"), (\.individualACHID, "individualAchId"),
    (\.processingChannel, "processingChannel")
  )
}
