// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// An open banking partner that bank accounts can be connected through.
public nonisolated struct ExchangePartner: JSONObject {
  /// Where the partner is. A new exchange session or exchange refers to `self`.
  public var links: SelfLinks
  /// The identifier of the partner.
  public var id: String
  /// The name of the partner.
  public var name: Name
  /// Whether the partner is available.
  public var status: Status
  /// When the partner was added to the API.
  public var created: Date

  public init(links: SelfLinks, id: String, name: Name, created: Date, status: Status = .active) {
    self.links = links
    self.id = id
    self.name = name
    self.status = status
    self.created = created
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.name, "name"), (\.created, "created"),
    (\.status, "status")
  )

  /// The name of the partner.
  public nonisolated struct Name: OpenEnum {
    public static let mx = Self(rawValue: "MX")
    public static let plaid = Self(rawValue: "Plaid")
    public static let flinks = Self(rawValue: "Flinks")
    public static let finicity = Self(rawValue: "Finicity")
    public static let checkoutCom = Self(rawValue: "Checkout.com")

    /// The documented values.
    public static let knownValues: [Self] = [.mx, .plaid, .flinks, .finicity, .checkoutCom]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// Whether the partner is available.
  public nonisolated struct Status: OpenEnum {
    public static let active = Self(rawValue: "active")

    /// The documented values.
    public static let knownValues: [Self] = [.active]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
