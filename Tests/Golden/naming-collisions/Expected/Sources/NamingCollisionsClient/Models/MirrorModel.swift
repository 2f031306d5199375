// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct MirrorModel: Codable, Equatable, Sendable {
  public var image: String?

  public init(image: String? = nil) {
    self.image = image
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    image = try container.decodeIfPresent("image")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(image, "image")
  }
}
