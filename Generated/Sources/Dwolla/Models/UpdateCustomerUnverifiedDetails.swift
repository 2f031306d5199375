// Made by openapi-codegen from the API's description; changes here get lost.

/// Changes the details of a customer who is receive-only or unverified.
public nonisolated struct UpdateCustomerUnverifiedDetails: JSONObject {
  /// The first name, in up to 50 characters.
  public var firstName: String?
  /// The last name, in up to 50 characters.
  public var lastName: String?
  /// The email address, which no other customer has.
  public var email: String?
  /// The registered name of the business, in up to 255 characters.
  public var businessName: String?

  public init(
    firstName: String? = nil, lastName: String? = nil, email: String? = nil,
    businessName: String? = nil
  ) {
    self.firstName = firstName
    self.lastName = lastName
    self.email = email
    self.businessName = businessName
  }

  public static let properties = Properties(
    Self.init, (\.firstName, "firstName"), (\.lastName, "lastName"), (\.email, "email"),
    (\.businessName, "businessName")
  )
}
