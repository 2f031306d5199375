// Made by openapi-codegen from the API's description; changes here get lost.

/// A question to a bank that has not been answered yet. The event
/// `customer_balance_inquiry_completed` tells when it has.
public nonisolated struct BalanceInquiry: JSONObject {
  /// Links by name.
  public var links: [String: Link]?
  /// How far the inquiry is, `processing` here.
  public var status: Status?

  public init(links: [String: Link]? = nil, status: Status? = nil) {
    self.links = links
    self.status = status
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.status, "status"))

  /// How far the inquiry is, `processing` here.
  public nonisolated struct Status: OpenEnum {
    public static let processing = Self(rawValue: "processing")

    /// The documented values.
    public static let knownValues: [Self] = [.processing]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
