// Made by openapi-codegen from the API's description; changes here get lost.

/// One payment to make.
public nonisolated struct CreateMassPaymentItem: JSONObject {
  /// Where the money goes.
  public var links: Links
  /// How much to pay.
  public var amount: Money
  /// The network to use, where it is not to be ACH.
  public var processingChannel: ProcessingChannel?
  /// What you want to keep with the payment.
  public var metadata: [String: String]?
  /// How fast money is brought to the destination.
  public var clearing: Clearing?
  /// What is to travel with the ACH entries; here only that of the destination counts.
  public var achDetails: CreateTransferACHDetails?
  /// Your own identifier for it, in up to 255 letters, digits, hyphens, dots and underscores.
  public var correlationID: String?

  public init(
    links: Links, amount: Money, processingChannel: ProcessingChannel? = nil,
    metadata: [String: String]? = nil, clearing: Clearing? = nil,
    achDetails: CreateTransferACHDetails? = nil, correlationID: String? = nil
  ) {
    self.links = links
    self.amount = amount
    self.processingChannel = processingChannel
    self.metadata = metadata
    self.clearing = clearing
    self.achDetails = achDetails
    self.correlationID = correlationID
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.amount, "amount"),
    (\.processingChannel, "processingChannel"), (\.metadata, "metadata"), (\.clearing, "clearing"),
    (\.achDetails, "achDetails"), (\.correlationID, "correlationId")
  )

  /// Where the money goes.
  public nonisolated struct Links: JSONObject {
    /// The funding source to pay to; or a customer, whose balance it is.
    public var destination: Link
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(destination: Link, additionalLinks: [String: JSONValue] = [:]) {
      self.destination = destination
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.destination, "destination"), (\.additionalLinks, WireName.others)
    )
  }
}
