// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a customer who can only receive money, from your account or a verified customer.
public nonisolated struct CreateReceiveOnlyCustomer: JSONObject {
  /// The first name, in up to 50 characters.
  public var firstName: String
  /// The last name, in up to 50 characters.
  public var lastName: String
  /// The email address, which no other customer has.
  public var email: String
  /// The kind of customer, `receive-only`.
  public var type: CreateReceiveOnlyCustomerType
  /// The name of the customer's business, in up to 255 characters.
  public var businessName: String?
  /// The phone number, in ten digits.
  public var phone: String?
  /// The IP address that the customer registered from.
  public var ipAddress: String?
  /// Your own identifier for the customer: up to 255 letters, digits, hyphens, dots and
  /// underscores, which no other customer has.
  public var correlationID: String?

  public init(
    firstName: String, lastName: String, email: String,
    type: CreateReceiveOnlyCustomerType = .receiveOnly, businessName: String? = nil,
    phone: String? = nil, ipAddress: String? = nil, correlationID: String? = nil
  ) {
    self.firstName = firstName
    self.lastName = lastName
    self.email = email
    self.type = type
    self.businessName = businessName
    self.phone = phone
    self.ipAddress = ipAddress
    self.correlationID = correlationID
  }

  public static let properties = Properties(
    Self.init, (\.firstName, "firstName"), (\.lastName, "lastName"), (\.email, "email"),
    (\.type, "type"), (\.businessName, "businessName"), (\.phone, "phone"),
    (\.ipAddress, "ipAddress"), (\.correlationID, "correlationId")
  )

  /// The kind of customer, `receive-only`.
  public nonisolated struct CreateReceiveOnlyCustomerType: OpenEnum {
    public static let receiveOnly = Self(rawValue: "receive-only")

    /// The documented values.
    public static let knownValues: [Self] = [.receiveOnly]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
