// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CreateSessionRequest: JSONObject {
  public var idCreateSessionRequest: String?

  public init(idCreateSessionRequest: String? = nil) {
    self.idCreateSessionRequest = idCreateSessionRequest
  }

  public static let properties = Properties(
    Self.init, (\.idCreateSessionRequest, "idCreateSessionRequest")
  )
}
