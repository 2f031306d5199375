// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// Up to 5,000 payments from one funding source.
public nonisolated struct MassPayment: JSONObject {
  /// Where the source and the payments are.
  public var links: Links
  /// The identifier of the mass payment.
  public var id: String
  /// How far the mass payment is.
  public var status: MassPaymentStatus
  /// When the mass payment was created.
  public var created: Date
  /// What you keep with the mass payment.
  public var metadata: [String: String]?
  /// The same as `metadata`; some answers spell it this way.
  public var metaData: [String: String]?
  /// How much is paid in all.
  public var total: Money?
  /// How much the fees are in all.
  public var totalFees: Money?
  /// Your own identifier for the mass payment.
  public var correlationID: String?

  public init(
    links: Links, id: String, status: MassPaymentStatus, created: Date,
    metadata: [String: String]? = nil, metaData: [String: String]? = nil, total: Money? = nil,
    totalFees: Money? = nil, correlationID: String? = nil
  ) {
    self.links = links
    self.id = id
    self.status = status
    self.created = created
    self.metadata = metadata
    self.metaData = metaData
    self.total = total
    self.totalFees = totalFees
    self.correlationID = correlationID
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.status, "status"), (\.created, "created"),
    (\.metadata, "metadata"), (\.metaData, "metaData"), (\.total, "total"),
    (\.totalFees, "totalFees"), (\.correlationID, "correlationId")
  )

  /// Where the source and the payments are.
  public nonisolated struct Links: JSONObject {
    /// The mass payment.
    public var selfLink: Link?
    /// The funding source that the money comes from.
    public var source: Link?
    /// The single payments.
    public var items: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(
      selfLink: Link? = nil, source: Link? = nil, items: Link? = nil,
      additionalLinks: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.source = source
      self.items = items
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.source, "source"), (\.items, "items"),
      (\.additionalLinks, WireName.others)
    )
  }
}
