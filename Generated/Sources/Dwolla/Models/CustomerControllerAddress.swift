// Made by openapi-codegen from the API's description; changes here get lost.

/// Where a controller lives, as far as it is shown.
public nonisolated struct CustomerControllerAddress: JSONObject {
  /// The street and the number.
  public var address1: String?
  /// The second line of the street address.
  public var address2: String?
  /// The third line of the street address.
  public var address3: String?
  /// The city.
  public var city: String?
  /// The postal code.
  public var postalCode: String?
  /// The country.
  public var country: String?
  /// The state, province or region.
  public var stateProvinceRegion: String?

  public init(
    address1: String? = nil, address2: String? = nil, address3: String? = nil, city: String? = nil,
    postalCode: String? = nil, country: String? = nil, stateProvinceRegion: String? = nil
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
    Self.init, (\.address1, "address1"), (\.address2, "address2"), (\.address3, "address3"),
    (\.city, "city"), (\.postalCode, "postalCode"), (\.country, "country"),
    (\.stateProvinceRegion, "stateProvinceRegion")
  )
}
