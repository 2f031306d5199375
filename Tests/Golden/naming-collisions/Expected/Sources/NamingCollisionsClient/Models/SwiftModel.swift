// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct SwiftModel: Codable, Equatable, Sendable {
  public var version: String?

  public init(version: String? = nil) {
    self.version = version
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    version = try container.decodeIfPresent("version")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(version, "version")
  }
}
