// Made by openapi-codegen from the API's description; changes here get lost.

/// A debit card, as far as it is shown.
public nonisolated struct Card: JSONObject {
  /// The network of the card.
  public var brand: String?
  /// The last four digits of the number.
  public var lastFour: String?
  /// The month in which the card expires, 1 to 12.
  public var expirationMonth: Int?
  /// The year in which the card expires, in four digits.
  public var expirationYear: Int?
  /// The name that is printed on the card.
  public var nameOnCard: String?
  /// The first six to eight digits of the number, which tell the bank.
  public var bin: String?
  /// The address that the card's bills are sent to.
  public var billingAddress: Address?

  public init(
    brand: String? = nil, lastFour: String? = nil, expirationMonth: Int? = nil,
    expirationYear: Int? = nil, nameOnCard: String? = nil, bin: String? = nil,
    billingAddress: Address? = nil
  ) {
    self.brand = brand
    self.lastFour = lastFour
    self.expirationMonth = expirationMonth
    self.expirationYear = expirationYear
    self.nameOnCard = nameOnCard
    self.bin = bin
    self.billingAddress = billingAddress
  }

  public static let properties = Properties(
    Self.init, (\.brand, "brand"), (\.lastFour, "lastFour"), (\.expirationMonth, "expirationMonth"),
    (\.expirationYear, "expirationYear"), (\.nameOnCard, "nameOnCard"), (\.bin, "bin"),
    (\.billingAddress, "billingAddress")
  )
}
