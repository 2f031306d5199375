// Made by openapi-codegen from the API's description; changes here get lost.

/// Changes the details of a verified customer. Names cannot be changed any more.
public nonisolated struct UpdateCustomerVerifiedDetails: JSONObject {
  /// The email address, which no other customer has.
  public var email: String?
  /// The IP address that the customer registered from.
  public var ipAddress: String?
  /// The street and the number; no post office box.
  public var address1: String?
  /// The second line of the street address.
  public var address2: String?
  /// The city.
  public var city: String?
  /// The state, in two letters.
  public var state: String?
  /// The ZIP code, of five digits or five and four.
  public var postalCode: String?
  /// The phone number, in ten digits.
  public var phone: String?
  /// The name that the business uses with its customers, where it is another one.
  public var doingBusinessAs: String?
  /// The website of the business.
  public var website: String?

  public init(
    email: String? = nil, ipAddress: String? = nil, address1: String? = nil,
    address2: String? = nil, city: String? = nil, state: String? = nil, postalCode: String? = nil,
    phone: String? = nil, doingBusinessAs: String? = nil, website: String? = nil
  ) {
    self.email = email
    self.ipAddress = ipAddress
    self.address1 = address1
    self.address2 = address2
    self.city = city
    self.state = state
    self.postalCode = postalCode
    self.phone = phone
    self.doingBusinessAs = doingBusinessAs
    self.website = website
  }

  public static let properties = Properties(
    Self.init, (\.email, "email"), (\.ipAddress, "ipAddress"), (\.address1, "address1"),
    (\.address2, "address2"), (\.city, "city"), (\.state, "state"), (\.postalCode, "postalCode"),
    (\.phone, "phone"), (\.doingBusinessAs, "doingBusinessAs"), (\.website, "website")
  )
}
