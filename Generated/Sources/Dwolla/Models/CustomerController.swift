// Made by openapi-codegen from the API's description; changes here get lost.

/// The person who controls a business, as far as it is shown.
public nonisolated struct CustomerController: JSONObject {
  /// The controller's first name.
  public var firstName: String
  /// The controller's last name.
  public var lastName: String
  /// The controller's position in the business.
  public var title: String?
  /// Where the controller lives.
  public var address: CustomerControllerAddress?

  public init(
    firstName: String, lastName: String, title: String? = nil,
    address: CustomerControllerAddress? = nil
  ) {
    self.firstName = firstName
    self.lastName = lastName
    self.title = title
    self.address = address
  }

  public static let properties = Properties(
    Self.init, (\.firstName, "firstName"), (\.lastName, "lastName"), (\.title, "title"),
    (\.address, "address")
  )
}
