// Made by openapi-codegen from the API's description; changes here get lost.

/// Identifies a person who has no US Social Security number.
public nonisolated struct Passport: JSONObject {
  /// The number of the passport.
  public var number: String {
    get { _number.value }
    set { _number.value = newValue }
  }
  /// The country that issued the passport, by its two letters in ISO 3166-1.
  public var country: String
  private var _number: Hidden<String>

  public init(number: String, country: String) {
    _number = Hidden(number)
    self.country = country
  }

  public static let properties = Properties(Self.init, (\.number, "number"), (\.country, "country"))
}
