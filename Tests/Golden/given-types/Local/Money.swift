/// An amount in the smallest unit of its currency.
public nonisolated struct Money: Hashable, Sendable {
  public var cents: Int
  public var currency: String

  public init(cents: Int, currency: String) {
    self.cents = cents
    self.currency = currency
  }
}

nonisolated extension Money: Codable {
  private enum Key: CodingKey { case amount, currency }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let text = try container.decode(String.self, forKey: .amount)
    guard let cents = Int(text.filter { $0 != "." }) else {
      throw DecodingError.dataCorruptedError(
        forKey: Key.amount, in: container, debugDescription: "it is no amount")
    }
    self.init(cents: cents, currency: try container.decode(String.self, forKey: .currency))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    let (whole, rest) = cents.quotientAndRemainder(dividingBy: 100)
    try container.encode("\(whole).\(rest < 10 ? "0" : "")\(rest)", forKey: .amount)
    try container.encode(currency, forKey: .currency)
  }
}
