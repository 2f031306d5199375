// Made by openapi-codegen from the API's description; changes here get lost.

/// Who a beneficial owner is. Give `ssn` for somebody in the United States, and `passport` for
/// anybody else.
public nonisolated struct BeneficialOwnerDetails: JSONObject {
  /// The owner's first name.
  public var firstName: String
  /// The owner's last name.
  public var lastName: String
  /// The day on which the owner was born.
  public var dateOfBirth: CalendarDate {
    get { _dateOfBirth.value }
    set { _dateOfBirth.value = newValue }
  }
  /// Where the owner lives.
  public var address: Address
  /// The Social Security number, in nine digits.
  public var ssn: String? {
    get { _ssn.value }
    set { _ssn.value = newValue }
  }
  /// The passport of an owner who has no Social Security number.
  public var passport: Passport? {
    get { _passport.value }
    set { _passport.value = newValue }
  }
  private var _dateOfBirth: Hidden<CalendarDate>
  private var _ssn: Hidden<String?>
  private var _passport: Hidden<Passport?>

  public init(
    firstName: String, lastName: String, dateOfBirth: CalendarDate, address: Address,
    ssn: String? = nil, passport: Passport? = nil
  ) {
    self.firstName = firstName
    self.lastName = lastName
    _dateOfBirth = Hidden(dateOfBirth)
    self.address = address
    _ssn = Hidden(ssn)
    _passport = Hidden(passport)
  }

  public static let properties = Properties(
    Self.init, (\.firstName, "firstName"), (\.lastName, "lastName"), (\.dateOfBirth, "dateOfBirth"),
    (\.address, "address"), (\.ssn, "ssn"), (\.passport, "passport")
  )
}
