// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct HTTPTypesModel: Codable, Equatable, Sendable {
  public var nameHTTPTypes: String?

  public init(nameHTTPTypes: String? = nil) {
    self.nameHTTPTypes = nameHTTPTypes
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    nameHTTPTypes = try container.decodeIfPresent("nameHTTPTypes")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(nameHTTPTypes, "nameHTTPTypes")
  }
}
