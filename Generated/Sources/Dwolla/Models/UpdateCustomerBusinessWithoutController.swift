// Made by openapi-codegen from the API's description; changes here get lost.

/// Tries the verification of a business again, where the controller is verified already.
public nonisolated struct UpdateCustomerBusinessWithoutController: JSONObject {
  /// The first name, in up to 50 characters.
  public var firstName: String
  /// The last name, in up to 50 characters.
  public var lastName: String
  /// The email address, which no other customer has.
  public var email: String
  /// The kind of customer, `business`.
  public var type: CreateVerifiedSolePropCustomer.CreateVerifiedSolePropCustomerType
  /// The street and the number; no post office box.
  public var address1: String
  /// The second line of the street address.
  public var address2: String?
  /// The city.
  public var city: String
  /// The state, in two letters.
  public var state: String
  /// The ZIP code, of five digits or five and four.
  public var postalCode: String
  /// The legal form of the business.
  public var businessType: BusinessType
  /// The registered name of the business, in up to 255 characters.
  public var businessName: String
  /// The identifier of the industry; one of those within a business classification.
  public var businessClassification: String
  /// The employer identification number.
  public var ein: String
  /// The IP address that the customer registered from.
  public var ipAddress: String?

  public init(
    firstName: String, lastName: String, email: String, address1: String, city: String,
    state: String, postalCode: String, businessType: BusinessType, businessName: String,
    businessClassification: String, ein: String,
    type: CreateVerifiedSolePropCustomer.CreateVerifiedSolePropCustomerType = .business,
    address2: String? = nil, ipAddress: String? = nil
  ) {
    self.firstName = firstName
    self.lastName = lastName
    self.email = email
    self.type = type
    self.address1 = address1
    self.address2 = address2
    self.city = city
    self.state = state
    self.postalCode = postalCode
    self.businessType = businessType
    self.businessName = businessName
    self.businessClassification = businessClassification
    self.ein = ein
    self.ipAddress = ipAddress
  }

  public static let properties = Properties(
    Self.init, (\.firstName, "firstName"), (\.lastName, "lastName"), (\.email, "email"),
    (\.address1, "address1"), (\.city, "city"), (\.state, "state"), (\.postalCode, "postalCode"),
    (\.businessType, "businessType"), (\.businessName, "businessName"),
    (\.businessClassification, "businessClassification"), (\.ein, "ein"), (\.type, "type"),
    (\.address2, "address2"), (\.ipAddress, "ipAddress")
  )
}
