// Made by openapi-codegen from the API's description; changes here get lost.

/// The kind of a document. For a business it is `other`.
public nonisolated struct DocumentType: OpenEnum {
  public static let passport = Self(rawValue: "passport")
  public static let license = Self(rawValue: "license")
  public static let idCard = Self(rawValue: "idCard")
  public static let other = Self(rawValue: "other")

  /// The documented values.
  public static let knownValues: [Self] = [.passport, .license, .idCard, .other]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
