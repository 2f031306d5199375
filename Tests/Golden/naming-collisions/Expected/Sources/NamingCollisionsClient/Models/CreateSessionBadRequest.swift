// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct CreateSessionBadRequest: JSONObject {
  public var otherCreateSessionBadRequest: String?

  public init(otherCreateSessionBadRequest: String? = nil) {
    self.otherCreateSessionBadRequest = otherCreateSessionBadRequest
  }

  public static let properties = Properties(
    Self.init, (\.otherCreateSessionBadRequest, "otherCreateSessionBadRequest")
  )
}
