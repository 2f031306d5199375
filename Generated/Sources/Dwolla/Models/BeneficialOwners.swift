// Made by openapi-codegen from the API's description; changes here get lost.

/// The beneficial owners of a business.
public nonisolated struct BeneficialOwners: JSONObject {
  /// Where the list is.
  public var links: SelfLinks
  /// Holds the beneficial owners.
  public var embedded: Embedded
  /// How many beneficial owners there are.
  public var total: Int?

  public init(links: SelfLinks, embedded: Embedded, total: Int? = nil) {
    self.links = links
    self.embedded = embedded
    self.total = total
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded"), (\.total, "total")
  )

  /// Holds the beneficial owners.
  public nonisolated struct Embedded: JSONObject {
    /// The beneficial owners.
    public var beneficialOwners: [BeneficialOwner]

    public init(beneficialOwners: [BeneficialOwner]) {
      self.beneficialOwners = beneficialOwners
    }

    public static let properties = Properties(Self.init, (\.beneficialOwners, "beneficial-owners"))
  }
}
