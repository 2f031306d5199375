public import Foundation

nonisolated extension Money {
  /// An amount of US dollars, rounded to cents, half to even, as Dwolla rounds.
  ///
  /// Make the number of text or of whole numbers: a literal such as `10.15` goes through a binary
  /// fraction before it is a `Decimal`.
  ///
  /// - Parameter amount: in dollars.
  public static func usd(_ amount: Decimal) -> Money {
    Money(amount, currency: .usd)
  }

  /// An amount of US dollars.
  ///
  /// - Parameter cents: in hundredths of a dollar; 1015 is `10.15`.
  public static func usd(cents: Int) -> Money {
    Money(Decimal(cents) / 100, currency: .usd)
  }

  /// An amount of US dollars, as it is written: `Money.usd("10.00")`.
  ///
  /// - Returns: nil where the text is no decimal number.
  public static func usd(_ text: some StringProtocol) -> Money? {
    DecimalText.decimal(from: String(text)).map(usd)
  }

  /// An amount, rounded to two places, half to even, as Dwolla rounds.
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
