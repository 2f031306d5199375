// Made by openapi-codegen from the API's description; changes here get lost.

/// An entry of the ACH network. Most of it is known once the entry has been sent.
public nonisolated struct ACHEntry: JSONObject {
  /// Text that travels with the entry.
  public var addenda: Addenda?
  /// The name of who is paid.
  public var beneficiaryName: String?
  /// What the entry is for, in up to ten capitals: `PAYMENT`, `REVERSAL` and others. Banks write
  /// it, so take it as it comes.
  public var companyEntryDescription: String?
  /// The number of who sent the entry.
  public var companyID: String?
  /// The name of who sent the entry.
  public var companyName: String?
  /// The day on which the entry takes effect.
  public var effectiveDate: CalendarDate?
  /// A line for the bank statement.
  public var postingData: String?
  /// The routing number of the bank that sent the entry.
  public var routingNumber: String? {
    get { _routingNumber.value }
    set { _routingNumber.value = newValue }
  }
  /// The number by which banks find the entry.
  public var traceID: String?
  private var _routingNumber: Hidden<String?>

  public init(
    addenda: Addenda? = nil, beneficiaryName: String? = nil, companyEntryDescription: String? = nil,
    companyID: String? = nil, companyName: String? = nil, effectiveDate: CalendarDate? = nil,
    postingData: String? = nil, routingNumber: String? = nil, traceID: String? = nil
  ) {
    self.addenda = addenda
    self.beneficiaryName = beneficiaryName
    self.companyEntryDescription = companyEntryDescription
    self.companyID = companyID
    self.companyName = companyName
    self.effectiveDate = effectiveDate
    self.postingData = postingData
    _routingNumber = Hidden(routingNumber)
    self.traceID = traceID
  }

  public static let properties = Properties(
    Self.init, (\.addenda, "addenda"), (\.beneficiaryName, "beneficiaryName"),
    (\.companyEntryDescription, "companyEntryDescription"), (\.companyID, "companyId"),
    (\.companyName, "companyName"), (\.effectiveDate, "effectiveDate"),
    (\.postingData, "postingData"), (\.routingNumber, "routingNumber"), (\.traceID, "traceId")
  )
}
