// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct FoundationModel: Codable, Equatable, Sendable {
  public var nameFoundation: String?

  public init(nameFoundation: String? = nil) {
    self.nameFoundation = nameFoundation
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    nameFoundation = try container.decodeIfPresent("nameFoundation")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(nameFoundation, "nameFoundation")
  }
}
