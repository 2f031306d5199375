// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct SessionsResource: JSONObject {
  public var idSessionsResource: String?

  public init(idSessionsResource: String? = nil) {
    self.idSessionsResource = idSessionsResource
  }

  public static let properties = Properties(Self.init, (\.idSessionsResource, "idSessionsResource"))
}
