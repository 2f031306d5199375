// Made by openapi-codegen from the API's description; changes here get lost.

/// Where a customer stands.
///
/// - `unverified`: the details are not verified, and need not be;
/// - `retry`: they could not be verified; send them again, with the full Social Security number;
/// - `kba`: the customer has to answer questions about the past;
/// - `document`: the customer has to hand in a document;
/// - `verified`: the customer is verified;
/// - `suspended`: Dwolla or you stopped the customer;
/// - `deactivated`: the customer is out of use until you reactivate it.
public nonisolated struct CustomerStatus: OpenEnum {
  public static let unverified = Self(rawValue: "unverified")
  public static let retry = Self(rawValue: "retry")
  public static let kba = Self(rawValue: "kba")
  public static let document = Self(rawValue: "document")
  public static let verified = Self(rawValue: "verified")
  public static let suspended = Self(rawValue: "suspended")
  public static let deactivated = Self(rawValue: "deactivated")

  /// The documented values.
  public static let knownValues: [Self] = [
    .unverified,
    .retry,
    .kba,
    .document,
    .verified,
    .suspended,
    .deactivated,
  ]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
