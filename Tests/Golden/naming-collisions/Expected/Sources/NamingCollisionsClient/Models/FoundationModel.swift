// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct FoundationModel: JSONObject {
  public var nameFoundation: String?

  public init(nameFoundation: String? = nil) {
    self.nameFoundation = nameFoundation
  }

  public static let properties = Properties(Self.init, (\.nameFoundation, "nameFoundation"))
}
