// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a renewal in a browser, with Plaid. It says nothing, and can be left out.
public nonisolated struct CreateReAuthExchangeSessionForWeb: JSONObject {
  public init() {}

  public static let properties = Properties(Self.init)
}
