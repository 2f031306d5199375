// Made by openapi-codegen from the API's description; changes here get lost.

/// Alternatives beside properties of its own.
public nonisolated struct Choice: JSONObject {
  public var id: String
  public var email: String?
  public var name: String?
  public var phone: String?

  public init(id: String, email: String? = nil, name: String? = nil, phone: String? = nil) {
    self.id = id
    self.email = email
    self.name = name
    self.phone = phone
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.email, "email"), (\.name, "name"), (\.phone, "phone")
  )
}
