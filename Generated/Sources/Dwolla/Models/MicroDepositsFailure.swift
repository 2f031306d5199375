// Made by openapi-codegen from the API's description; changes here get lost.

/// Why micro-deposits did not arrive.
public nonisolated struct MicroDepositsFailure: JSONObject {
  /// The return code of the ACH network.
  public var code: String
  /// The meaning of the code.
  public var description: String?

  public init(code: String, description: String? = nil) {
    self.code = code
    self.description = description
  }

  public static let properties = Properties(
    Self.init, (\.code, "code"), (\.description, "description")
  )
}
