// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct OperationModel: JSONObject {
  public var idOperation: String?

  public init(idOperation: String? = nil) {
    self.idOperation = idOperation
  }

  public static let properties = Properties(Self.init, (\.idOperation, "idOperation"))
}
