// Made by openapi-codegen from the API's description; changes here get lost.

/// Text that travels with an ACH entry to the bank.
public nonisolated struct Addenda: JSONObject {
  /// The text, as the only item, in up to 80 characters.
  public var values: [String]?

  public init(values: [String]? = nil) {
    self.values = values
  }

  public static let properties = Properties(Self.init, (\.values, "values"))
}
