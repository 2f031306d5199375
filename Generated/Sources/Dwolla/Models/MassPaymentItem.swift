// Made by openapi-codegen from the API's description; changes here get lost.

/// One payment of a mass payment.
public nonisolated struct MassPaymentItem: JSONObject {
  /// What the payment belongs to, and what became of it.
  public var links: Links
  /// Why the payment failed. Nothing else tells the reason.
  public var embedded: EmbeddedErrors?
  /// The identifier of the payment.
  public var id: String
  /// What became of the payment.
  public var status: MassPaymentItemStatus
  /// How much is paid.
  public var amount: Money
  /// What you keep with the payment.
  public var metadata: [String: String]?
  /// The network that moves the money, where it is not ACH.
  public var processingChannel: ProcessingChannel?
  /// Your own identifier for the payment.
  public var correlationID: String?

  public init(
    links: Links, id: String, status: MassPaymentItemStatus, amount: Money,
    embedded: EmbeddedErrors? = nil, metadata: [String: String]? = nil,
    processingChannel: ProcessingChannel? = nil, correlationID: String? = nil
  ) {
    self.links = links
    self.embedded = embedded
    self.id = id
    self.status = status
    self.amount = amount
    self.metadata = metadata
    self.processingChannel = processingChannel
    self.correlationID = correlationID
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.status, "status"), (\.amount, "amount"),
    (\.embedded, "_embedded"), (\.metadata, "metadata"), (\.processingChannel, "processingChannel"),
    (\.correlationID, "correlationId")
  )

  /// What the payment belongs to, and what became of it.
  public nonisolated struct Links: JSONObject {
    /// The payment.
    public var selfLink: Link?
    /// The mass payment that it belongs to.
    public var massPayment: Link?
    /// Where the money goes.
    public var destination: Link?
    /// The transfer that was made of it.
    public var transfer: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(
      selfLink: Link? = nil, massPayment: Link? = nil, destination: Link? = nil,
      transfer: Link? = nil, additionalLinks: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.massPayment = massPayment
      self.destination = destination
      self.transfer = transfer
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.massPayment, "mass-payment"),
      (\.destination, "destination"), (\.transfer, "transfer"), (\.additionalLinks, WireName.others)
    )
  }
}
