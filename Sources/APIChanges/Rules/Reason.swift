/// Why a change breaks something.
public struct Reason: Hashable, Sendable, Encodable, ExpressibleByStringInterpolation {
  public var text: String
  /// Whether the reason is evident from the change, so that a report need not repeat it.
  public var isEvident: Bool

  public init(stringLiteral text: String) {
    self.text = text
    isEvident = false
  }

  private init(text: String, isEvident: Bool) {
    self.text = text
    self.isEvident = isEvident
  }

  static func evident(_ text: String) -> Self { Self(text: text, isEvident: true) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
