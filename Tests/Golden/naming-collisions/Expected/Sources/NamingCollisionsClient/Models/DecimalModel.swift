// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct DecimalModel: JSONObject {
  public var digits: String?

  public init(digits: String? = nil) {
    self.digits = digits
  }

  public static let properties = Properties(Self.init, (\.digits, "digits"))
}
