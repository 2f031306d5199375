// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct MirrorModel: JSONObject {
  public var image: String?

  public init(image: String? = nil) {
    self.image = image
  }

  public static let properties = Properties(Self.init, (\.image, "image"))
}
