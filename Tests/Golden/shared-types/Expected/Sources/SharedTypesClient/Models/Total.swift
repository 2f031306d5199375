// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// An object with `value` and `currency`.
public nonisolated struct Total: Codable, Equatable, Sendable {
  /// The number.
  public var value: String
  public var currency: String?

  public init(value: String, currency: String? = nil) {
    self.value = value
    self.currency = currency
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    value = try container.decode("value")
    currency = try container.decodeIfPresent("currency")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(value, "value")
    try container.encodeIfPresent(currency, "currency")
  }

  /// `value` as an exact number; nil where it is none.
  public var decimalValue: Decimal? { DecimalText.decimal(from: value) }
}
