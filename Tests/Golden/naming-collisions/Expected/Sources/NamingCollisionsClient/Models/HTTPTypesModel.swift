// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct HTTPTypesModel: JSONObject {
  public var nameHTTPTypes: String?

  public init(nameHTTPTypes: String? = nil) {
    self.nameHTTPTypes = nameHTTPTypes
  }

  public static let properties = Properties(Self.init, (\.nameHTTPTypes, "nameHTTPTypes"))
}
