// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct DataModel: Codable, Equatable, Sendable {
  public var bytes: Data?

  public init(bytes: Data? = nil) {
    self.bytes = bytes
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    bytes = try container.decodeIfPresent("bytes")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(bytes, "bytes")
  }
}
