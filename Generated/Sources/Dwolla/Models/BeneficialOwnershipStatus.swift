// Made by openapi-codegen from the API's description; changes here get lost.

/// Whether the owners of a business are certified.
///
/// - `uncertified`: not yet;
/// - `certified`: they are;
/// - `recertify`: they were, and something changed since.
public nonisolated struct BeneficialOwnershipStatus: OpenEnum {
  public static let uncertified = Self(rawValue: "uncertified")
  public static let certified = Self(rawValue: "certified")
  public static let recertify = Self(rawValue: "recertify")

  /// The documented values.
  public static let knownValues: [Self] = [.uncertified, .certified, .recertify]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
