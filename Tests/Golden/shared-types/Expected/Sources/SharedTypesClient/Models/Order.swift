// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Order: JSONObject {
  public var id: String
  /// What was paid.
  public var paidTotal: PaidTotal?
  public var status: Status?
  public var links: Links?

  public init(id: String, paidTotal: PaidTotal? = nil, status: Status? = nil, links: Links? = nil) {
    self.id = id
    self.paidTotal = paidTotal
    self.status = status
    self.links = links
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.paidTotal, "paid_total"), (\.status, "status"), (\.links, "_links")
  )

  /// What was paid.
  public nonisolated struct PaidTotal: JSONObject {
    /// The number.
    public var value: String
    /// The currency of the payment.
    public var currency: String?

    public init(value: String, currency: String? = nil) {
      self.value = value
      self.currency = currency
    }

    public static let properties = Properties(
      Self.init, (\.value, "value"), (\.currency, "currency")
    )

    /// `value` as an exact number; nil where it is none.
    public var decimalValue: Decimal? { DecimalText.decimal(from: value) }
  }

  public nonisolated struct Status: OpenEnum {
    public static let open = Self(rawValue: "open")
    public static let paid = Self(rawValue: "paid")

    /// The documented values.
    public static let knownValues: [Self] = [.open, .paid]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct Links: JSONObject {
    public var selfLink: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(selfLink: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
      self.selfLink = selfLink
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.additionalLinks, WireName.others)
    )
  }
}
