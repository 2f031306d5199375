// Made by openapi-codegen from the API's description; changes here get lost.

/// A transfer to start.
public nonisolated struct CreateTransfer: JSONObject {
  /// Between what the money moves.
  public var links: CreateTransferLinks
  /// How much to move.
  public var amount: Money
  /// What you want to keep with the transfer.
  public var metadata: [String: String]?
  /// What you charge one of the two sides for the transfer, in favor of your account.
  public var fees: [FacilitatorFee]?
  /// How fast the ACH network is to move the money.
  public var clearing: Clearing?
  /// What is to travel with the ACH entries.
  public var achDetails: CreateTransferACHDetails?
  /// What is to travel with an instant payment, through RTP or FedNow.
  public var instantDetails: InstantPaymentDetails?
  /// What is to travel with a payment through RTP. Prefer `instantDetails`.
  public var rtpDetails: InstantPaymentDetails?
  /// The network to use, where it is not to be ACH.
  public var processingChannel: ProcessingChannel?
  /// What goes with a wire.
  public var wireInstructions: WireInstructions?
  /// The number of an incoming wire that this transfer is about.
  public var imad: String?
  /// Your own identifier for the transfer, which lists can be searched for and events bring back:
  /// up to 255 letters, digits, hyphens, dots and underscores.
  public var correlationID: String?

  public init(
    links: CreateTransferLinks, amount: Money, metadata: [String: String]? = nil,
    fees: [FacilitatorFee]? = nil, clearing: Clearing? = nil,
    achDetails: CreateTransferACHDetails? = nil, instantDetails: InstantPaymentDetails? = nil,
    rtpDetails: InstantPaymentDetails? = nil, processingChannel: ProcessingChannel? = nil,
    wireInstructions: WireInstructions? = nil, imad: String? = nil, correlationID: String? = nil
  ) {
    self.links = links
    self.amount = amount
    self.metadata = metadata
    self.fees = fees
    self.clearing = clearing
    self.achDetails = achDetails
    self.instantDetails = instantDetails
    self.rtpDetails = rtpDetails
    self.processingChannel = processingChannel
    self.wireInstructions = wireInstructions
    self.imad = imad
    self.correlationID = correlationID
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.amount, "amount"), (\.metadata, "metadata"),
    (\.fees, "fees"), (\.clearing, "clearing"), (\.achDetails, "achDetails"),
    (\.instantDetails, "instantDetails"), (\.rtpDetails, "rtpDetails"),
    (\.processingChannel, "processingChannel"), (\.wireInstructions, "wireInstructions"),
    (\.imad, "imad"), (\.correlationID, "correlationId")
  )
}
