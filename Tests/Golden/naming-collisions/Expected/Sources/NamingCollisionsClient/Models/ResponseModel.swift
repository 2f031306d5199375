// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct ResponseModel: JSONObject {
  public var idResponse: String?

  public init(idResponse: String? = nil) {
    self.idResponse = idResponse
  }

  public static let properties = Properties(Self.init, (\.idResponse, "idResponse"))
}
