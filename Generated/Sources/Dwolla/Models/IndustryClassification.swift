// Made by openapi-codegen from the API's description; changes here get lost.

/// An industry within a business classification.
public nonisolated struct IndustryClassification: JSONObject {
  /// The identifier to give as `businessClassification` of a customer.
  public var id: String
  /// What the industry is called.
  public var name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  public static let properties = Properties(Self.init, (\.id, "id"), (\.name, "name"))
}
