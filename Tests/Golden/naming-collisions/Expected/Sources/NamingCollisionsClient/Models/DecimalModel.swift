// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct DecimalModel: Codable, Equatable, Sendable {
  public var digits: String?

  public init(digits: String? = nil) {
    self.digits = digits
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    digits = try container.decodeIfPresent("digits")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(digits, "digits")
  }
}
