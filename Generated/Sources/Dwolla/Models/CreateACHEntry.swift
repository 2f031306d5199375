// Made by openapi-codegen from the API's description; changes here get lost.

/// What is to travel with an ACH entry.
public nonisolated struct CreateACHEntry: JSONObject {
  /// Text for the bank.
  public var addenda: Addenda?

  public init(addenda: Addenda? = nil) {
    self.addenda = addenda
  }

  public static let properties = Properties(Self.init, (\.addenda, "addenda"))
}
