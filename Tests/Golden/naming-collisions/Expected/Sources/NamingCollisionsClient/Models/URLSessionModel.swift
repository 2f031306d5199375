// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct URLSessionModel: JSONObject {
  public var idURLSession: String?

  public init(idURLSession: String? = nil) {
    self.idURLSession = idURLSession
  }

  public static let properties = Properties(Self.init, (\.idURLSession, "idURLSession"))
}
