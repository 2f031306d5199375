// Made by openapi-codegen from the API's description; changes here get lost.

/// Alternatives beside properties of its own.
public nonisolated struct Choice: Codable, Equatable, Sendable {
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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decode("id")
    email = try container.decodeIfPresent("email")
    name = try container.decodeIfPresent("name")
    phone = try container.decodeIfPresent("phone")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(id, "id")
    try container.encodeIfPresent(email, "email")
    try container.encodeIfPresent(name, "name")
    try container.encodeIfPresent(phone, "phone")
  }
}
