// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct NamingCollisionsClientModel: JSONObject {
  public var idNamingCollisionsClient: String?

  public init(idNamingCollisionsClient: String? = nil) {
    self.idNamingCollisionsClient = idNamingCollisionsClient
  }

  public static let properties = Properties(
    Self.init, (\.idNamingCollisionsClient, "idNamingCollisionsClient")
  )
}
