// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// An amount of money in a currency.
public nonisolated struct Money: JSONObject {
  /// The amount in decimal digits, with two places after the point. Dwolla rounds further places
  /// half to even.
  public var value: String
  /// The currency of the amount.
  public var currency: Currency

  public init(value: String, currency: Currency = .usd) {
    self.value = value
    self.currency = currency
  }

  public static let properties = Properties(Self.init, (\.value, "value"), (\.currency, "currency"))

  /// `value` as an exact number; nil where it is none.
  public var decimalValue: Decimal? { DecimalText.decimal(from: value) }
}
