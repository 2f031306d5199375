// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct SwiftModel: JSONObject {
  public var version: String?

  public init(version: String? = nil) {
    self.version = version
  }

  public static let properties = Properties(Self.init, (\.version, "version"))
}
