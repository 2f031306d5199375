// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// A bank account's connection to Dwolla through an open banking partner.
public nonisolated struct Exchange: JSONObject {
  /// Where the partner, the customer and the funding sources are.
  public var links: ExchangeLinks
  /// The identifier of the exchange.
  public var id: String
  /// Whether the connection can be used; only an `active` one can.
  public var status: Status
  /// When the exchange was created.
  public var created: Date

  public init(links: ExchangeLinks, id: String, status: Status, created: Date) {
    self.links = links
    self.id = id
    self.status = status
    self.created = created
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.status, "status"), (\.created, "created")
  )

  /// Whether the connection can be used; only an `active` one can.
  public nonisolated struct Status: OpenEnum {
    public static let active = Self(rawValue: "active")
    public static let deactivated = Self(rawValue: "deactivated")
    public static let removed = Self(rawValue: "removed")

    /// The documented values.
    public static let knownValues: [Self] = [.active, .deactivated, .removed]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
