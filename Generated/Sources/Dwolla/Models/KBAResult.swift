// Made by openapi-codegen from the API's description; changes here get lost.

/// What came of the answers. The call succeeds also when the customer did not pass.
public nonisolated struct KBAResult: JSONObject {
  /// Where to go on.
  public var links: Links?
  /// Whether the customer passed; `verified` then.
  public var verificationStatus: VerificationStatus?

  public init(links: Links? = nil, verificationStatus: VerificationStatus? = nil) {
    self.links = links
    self.verificationStatus = verificationStatus
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.verificationStatus, "verificationStatus")
  )

  /// Where to go on.
  public nonisolated struct Links: JSONObject {
    /// The customer, whose status shows what is needed next.
    public var customer: Link?
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(customer: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
      self.customer = customer
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.customer, "customer"), (\.additionalLinks, WireName.others)
    )
  }

  /// Whether the customer passed; `verified` then.
  public nonisolated struct VerificationStatus: OpenEnum {
    public static let verified = Self(rawValue: "verified")

    /// The documented values.
    public static let knownValues: [Self] = [.verified]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
