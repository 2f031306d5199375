// Made by openapi-codegen from the API's description; changes here get lost.

/// Whether a business has stated that its beneficial owners are complete and right.
public nonisolated struct BeneficialOwnership: JSONObject {
  /// Where the statement is.
  public var links: SelfLinks
  /// Whether the statement holds.
  public var status: BeneficialOwnershipStatus

  public init(links: SelfLinks, status: BeneficialOwnershipStatus) {
    self.links = links
    self.status = status
  }

  public static let properties = Properties(Self.init, (\.links, "_links"), (\.status, "status"))
}
