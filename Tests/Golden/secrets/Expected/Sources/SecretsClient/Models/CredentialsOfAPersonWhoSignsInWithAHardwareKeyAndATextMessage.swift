// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CredentialsOfAPersonWhoSignsInWithAHardwareKeyAndATextMessage:
  Codable, Equatable, Sendable
{
  public var key: String?
  public var phone: String?

  public init(key: String? = nil, phone: String? = nil) {
    self.key = key
    self.phone = phone
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    key = try container.decodeIfPresent("key")
    phone = try container.decodeIfPresent("phone")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(key, "key")
    try container.encodeIfPresent(phone, "phone")
  }
}
