// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CreateSessionError: JSONObject {
  public var idCreateSessionError: String?

  public init(idCreateSessionError: String? = nil) {
    self.idCreateSessionError = idCreateSessionError
  }

  public static let properties = Properties(
    Self.init, (\.idCreateSessionError, "idCreateSessionError")
  )
}
