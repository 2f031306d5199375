// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// A bank account's connection to Dwolla through an open banking partner.
public nonisolated struct Exchange: Codable, Equatable, Sendable {
  /// Links by name: `self`, `exchange-partner`, and where they apply `customer` and
  /// `funding-sources`.
  public var links: [String: HALLink]
  /// The identifier of the exchange.
  public var id: String
  /// Whether the connection can be used; only an `active` one can.
  public var status: Status
  /// When the exchange was created.
  public var created: Date

  public init(links: [String: HALLink], id: String, status: Status, created: Date) {
    self.links = links
    self.id = id
    self.status = status
    self.created = created
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decode("_links")
    id = try container.decode("id")
    status = try container.decode("status")
    created = try container.decode("created")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(links, "_links")
    try container.encode(id, "id")
    try container.encode(status, "status")
    try container.encode(created, "created")
  }

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
