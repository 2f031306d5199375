// Made by openapi-codegen from the API's description; changes here get lost.

/// A currency by its code in ISO 4217. Dwolla moves US dollars only.
public nonisolated struct Currency: OpenEnum {
  public static let usd = Self(rawValue: "USD")

  /// The documented values.
  public static let knownValues: [Self] = [.usd]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
