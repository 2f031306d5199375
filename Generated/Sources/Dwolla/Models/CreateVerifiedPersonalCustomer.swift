// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a person whose identity Dwolla verifies. With all nine digits in `ssn` it also serves
/// to try the verification again.
public nonisolated struct CreateVerifiedPersonalCustomer: JSONObject {
  /// The first name, in up to 50 characters.
  public var firstName: String
  /// The last name, in up to 50 characters.
  public var lastName: String
  /// The email address, which no other customer has.
  public var email: String
  /// The kind of customer, `personal`.
  public var type: CreateVerifiedPersonalCustomerType
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
  /// The day on which the person was born, at least 18 years ago.
  public var dateOfBirth: CalendarDate {
    get { _dateOfBirth.value }
    set { _dateOfBirth.value = newValue }
  }
  /// The last four digits of the Social Security number; all nine for a second attempt.
  public var ssn: String {
    get { _ssn.value }
    set { _ssn.value = newValue }
  }
  /// The phone number, in ten digits.
  public var phone: String?
  /// The IP address that the customer registered from.
  public var ipAddress: String?
  /// Your own identifier for the customer: up to 255 letters, digits, hyphens, dots and
  /// underscores, which no other customer has.
  public var correlationID: String?
  private var _dateOfBirth: Hidden<CalendarDate>
  private var _ssn: Hidden<String>

  public init(
    firstName: String, lastName: String, email: String, address1: String, city: String,
    state: String, postalCode: String, dateOfBirth: CalendarDate, ssn: String,
    type: CreateVerifiedPersonalCustomerType = .personal, address2: String? = nil,
    phone: String? = nil, ipAddress: String? = nil, correlationID: String? = nil
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
    _dateOfBirth = Hidden(dateOfBirth)
    _ssn = Hidden(ssn)
    self.phone = phone
    self.ipAddress = ipAddress
    self.correlationID = correlationID
  }

  public static let properties = Properties(
    Self.init, (\.firstName, "firstName"), (\.lastName, "lastName"), (\.email, "email"),
    (\.address1, "address1"), (\.city, "city"), (\.state, "state"), (\.postalCode, "postalCode"),
    (\.dateOfBirth, "dateOfBirth"), (\.ssn, "ssn"), (\.type, "type"), (\.address2, "address2"),
    (\.phone, "phone"), (\.ipAddress, "ipAddress"), (\.correlationID, "correlationId")
  )

  /// The kind of customer, `personal`.
  public nonisolated struct CreateVerifiedPersonalCustomerType: OpenEnum {
    public static let personal = Self(rawValue: "personal")

    /// The documented values.
    public static let knownValues: [Self] = [.personal]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
