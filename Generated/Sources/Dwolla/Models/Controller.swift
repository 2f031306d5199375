// Made by openapi-codegen from the API's description; changes here get lost.

/// The person who controls a business: an officer, a director or a manager. Give `ssn` for somebody
/// in the United States, and `passport` for anybody else.
public nonisolated struct Controller: JSONObject {
  /// The controller's first name.
  public var firstName: String
  /// The controller's last name.
  public var lastName: String
  /// The controller's position in the business.
  public var title: String
  /// The day on which the controller was born, at least 18 years ago.
  public var dateOfBirth: CalendarDate {
    get { _dateOfBirth.value }
    set { _dateOfBirth.value = newValue }
  }
  /// Where the controller lives.
  public var address: Address
  /// The last four digits of the Social Security number; all nine for a second attempt.
  public var ssn: String? {
    get { _ssn.value }
    set { _ssn.value = newValue }
  }
  /// The passport of a controller who has no Social Security number.
  public var passport: Passport? {
    get { _passport.value }
    set { _passport.value = newValue }
  }
  private var _dateOfBirth: Hidden<CalendarDate>
  private var _ssn: Hidden<String?>
  private var _passport: Hidden<Passport?>

  public init(
    firstName: String, lastName: String, title: String, dateOfBirth: CalendarDate, address: Address,
    ssn: String? = nil, passport: Passport? = nil
  ) {
    self.firstName = firstName
    self.lastName = lastName
    self.title = title
    _dateOfBirth = Hidden(dateOfBirth)
    self.address = address
    _ssn = Hidden(ssn)
    _passport = Hidden(passport)
  }

  public static let properties = Properties(
    Self.init, (\.firstName, "firstName"), (\.lastName, "lastName"), (\.title, "title"),
    (\.dateOfBirth, "dateOfBirth"), (\.address, "address"), (\.ssn, "ssn"), (\.passport, "passport")
  )
}
