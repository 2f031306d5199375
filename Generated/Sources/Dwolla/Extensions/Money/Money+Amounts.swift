public import Foundation

nonisolated extension Money {
  /// An amount of US dollars, rounded half to even to cents, like Dwolla does.
  ///
  /// Create the number from text or from integers, because a literal such as `10.15` is converted to binary floating
  /// point before it becomes a `Decimal`.
  ///
  /// - Parameter amount: the amount in dollars.
  public static func usd(_ amount: Decimal) -> Money {
    Money(amount, currency: .usd)
  }

  /// An amount of US dollars.
  ///
  /// - Parameter cents: the amount in cents: 1015 is `10.15`.
  public static func usd(cents: Int) -> Money {
    Money(Decimal(cents) / 100, currency: .usd)
  }

  /// An amount of US dollars from text: `Money.usd("10.00")`.
  ///
  /// - Returns: `nil` if the text is not a decimal number.
  public static func usd(_ text: some StringProtocol) -> Money? {
    DecimalText.decimal(from: String(text)).map(usd)
  }

  /// Creates an amount, rounded half to even to two decimal places, like Dwolla does.
  public init(_ amount: Decimal, currency: Currency) {
    self.init(value: Self.text(of: amount), currency: currency)
  }

  private static func text(of amount: Decimal) -> String {
    var exact = amount
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, 2, .bankers)
    let text = rounded.description
    guard let point = text.firstIndex(of: ".") else { return text + ".00" }
    let places = text.distance(from: point, to: text.endIndex) - 1
    return text + String(repeating: "0", count: max(0, 2 - places))
  }
}
