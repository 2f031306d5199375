// Made by openapi-codegen from the API's description; changes here get lost.

/// A postal address in any country.
public nonisolated struct Address: JSONObject {
  /// The street and the number. A post office box is refused.
  public var address1: String
  /// The second line of the street address.
  public var address2: String?
  /// The third line of the street address.
  public var address3: String?
  /// The city.
  public var city: String
  /// The postal code. Addresses in the United States need it.
  public var postalCode: String?
  /// The country, by its two letters in ISO 3166-1.
  public var country: String
  /// The state, province or region; for the United States, its two letters.
  public var stateProvinceRegion: String

  public init(
    address1: String, city: String, country: String, stateProvinceRegion: String,
    address2: String? = nil, address3: String? = nil, postalCode: String? = nil
  ) {
    self.address1 = address1
    self.address2 = address2
    self.address3 = address3
    self.city = city
    self.postalCode = postalCode
    self.country = country
    self.stateProvinceRegion = stateProvinceRegion
  }

  public static let properties = Properties(
    Self.init, (\.address1, "address1"), (\.city, "city"), (\.country, "country"),
    (\.stateProvinceRegion, "stateProvinceRegion"), (\.address2, "address2"),
    (\.address3, "address3"), (\.postalCode, "postalCode")
  )
}
