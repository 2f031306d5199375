// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct FailureModel: JSONObject {
  public var idFailure: String?

  public init(idFailure: String? = nil) {
    self.idFailure = idFailure
  }

  public static let properties = Properties(Self.init, (\.idFailure, "idFailure"))
}
