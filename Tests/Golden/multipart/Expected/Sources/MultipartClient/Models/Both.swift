// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Both: Codable, Equatable, Sendable {
  public var name: String?
  public var data: Data?

  public init(name: String? = nil, data: Data? = nil) {
    self.name = name
    self.data = data
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    name = try container.decodeIfPresent("name")
    data = try container.decodeIfPresent("data")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(name, "name")
    try container.encodeIfPresent(data, "data")
  }
}
