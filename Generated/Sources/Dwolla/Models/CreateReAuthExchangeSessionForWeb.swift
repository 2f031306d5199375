// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a renewal in a browser, with Plaid. It says nothing, and can be left out.
public nonisolated struct CreateReAuthExchangeSessionForWeb: Codable, Equatable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try decoder.container(keyedBy: WireName.self)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: WireName.self)
  }
}
