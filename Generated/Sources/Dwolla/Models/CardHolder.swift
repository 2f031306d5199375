// Made by openapi-codegen from the API's description; changes here get lost.

/// Whose card it is, as the bank of the card knows it.
public nonisolated struct CardHolder: JSONObject {
  /// The first name of the holder.
  public var firstName: String
  /// The last name of the holder.
  public var lastName: String
  /// The address that the card's bills are sent to.
  public var billingAddress: Address

  public init(firstName: String, lastName: String, billingAddress: Address) {
    self.firstName = firstName
    self.lastName = lastName
    self.billingAddress = billingAddress
  }

  public static let properties = Properties(
    Self.init, (\.firstName, "firstName"), (\.lastName, "lastName"),
    (\.billingAddress, "billingAddress")
  )
}
