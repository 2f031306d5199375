// Made by openapi-codegen from the API's description; changes here get lost.

/// The legal form of a business.
public nonisolated struct BusinessType: OpenEnum {
  public static let corporation = Self(rawValue: "corporation")
  public static let llc = Self(rawValue: "llc")
  public static let partnership = Self(rawValue: "partnership")
  public static let soleProprietorship = Self(rawValue: "soleProprietorship")

  /// The documented values.
  public static let knownValues: [Self] = [.corporation, .llc, .partnership, .soleProprietorship]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
