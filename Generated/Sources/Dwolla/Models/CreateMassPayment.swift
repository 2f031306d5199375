// Made by openapi-codegen from the API's description; changes here get lost.

/// Payments to make from one funding source.
public nonisolated struct CreateMassPayment: JSONObject {
  /// Where the money comes from.
  public var links: Links
  /// The payments, 5,000 at most.
  public var items: [CreateMassPaymentItem]
  /// Give `deferred` to hold the payments back until you set them to `pending`.
  public var status: Status?
  /// What is to travel with the ACH entries; here only that of the source counts.
  public var achDetails: CreateTransferACHDetails?
  /// How fast money is taken from the source.
  public var clearing: Clearing?
  /// What you keep with the mass payment.
  public var metadata: [String: String]?
  /// Your own identifier for it, in up to 255 letters, digits, hyphens, dots and underscores.
  public var correlationID: String?

  public init(
    links: Links, items: [CreateMassPaymentItem], status: Status? = nil,
    achDetails: CreateTransferACHDetails? = nil, clearing: Clearing? = nil,
    metadata: [String: String]? = nil, correlationID: String? = nil
  ) {
    self.links = links
    self.items = items
    self.status = status
    self.achDetails = achDetails
    self.clearing = clearing
    self.metadata = metadata
    self.correlationID = correlationID
  }

  /// Takes the links one by one.
  public init(
    items: [CreateMassPaymentItem], source: Link, status: Status? = nil,
    achDetails: CreateTransferACHDetails? = nil, clearing: Clearing? = nil,
    metadata: [String: String]? = nil, correlationID: String? = nil
  ) {
    self.init(
      links: .init(source: source),
      items: items,
      status: status,
      achDetails: achDetails,
      clearing: clearing,
      metadata: metadata,
      correlationID: correlationID
    )
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.items, "items"), (\.status, "status"),
    (\.achDetails, "achDetails"), (\.clearing, "clearing"), (\.metadata, "metadata"),
    (\.correlationID, "correlationId")
  )

  /// Where the money comes from.
  public nonisolated struct Links: JSONObject {
    /// The funding source to pay from.
    public var source: Link
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(source: Link, additionalLinks: [String: JSONValue] = [:]) {
      self.source = source
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.source, "source"), (\.additionalLinks, WireName.others)
    )
  }

  /// Give `deferred` to hold the payments back until you set them to `pending`.
  public nonisolated struct Status: OpenEnum {
    public static let deferred = Self(rawValue: "deferred")

    /// The documented values.
    public static let knownValues: [Self] = [.deferred]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
