// Made by openapi-codegen from the API's description; changes here get lost.

/// Your own account at Dwolla, which the application belongs to.
public nonisolated struct Account: JSONObject {
  /// Links by name, `self` and `funding-sources` among them.
  public var links: [String: Link]
  /// The identifier of the account.
  public var id: String
  /// The name of the business, or of the person.
  public var name: String
  /// The hours between UTC and the account's time. It can be a fraction.
  public var timezoneOffset: Double?
  /// The kind of account, `Commercial` for example.
  public var type: String?

  public init(
    links: [String: Link], id: String, name: String, timezoneOffset: Double? = nil,
    type: String? = nil
  ) {
    self.links = links
    self.id = id
    self.name = name
    self.timezoneOffset = timezoneOffset
    self.type = type
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.name, "name"),
    (\.timezoneOffset, "timezoneOffset"), (\.type, "type")
  )
}
