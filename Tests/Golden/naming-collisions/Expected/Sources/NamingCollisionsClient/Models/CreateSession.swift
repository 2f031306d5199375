// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CreateSession: JSONObject {
  public var idCreateSession: String?

  public init(idCreateSession: String? = nil) {
    self.idCreateSession = idCreateSession
  }

  public static let properties = Properties(Self.init, (\.idCreateSession, "idCreateSession"))
}
