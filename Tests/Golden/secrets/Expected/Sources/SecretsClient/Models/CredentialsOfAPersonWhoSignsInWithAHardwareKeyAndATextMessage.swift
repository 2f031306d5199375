// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CredentialsOfAPersonWhoSignsInWithAHardwareKeyAndATextMessage:
  JSONObject
{
  public var key: String?
  public var phone: String?

  public init(key: String? = nil, phone: String? = nil) {
    self.key = key
    self.phone = phone
  }

  public static let properties = Properties(Self.init, (\.key, "key"), (\.phone, "phone"))
}
