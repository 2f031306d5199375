// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Init: Codable, Equatable, Sendable {
  public var initValue: String

  public init(initValue: String) {
    self.initValue = initValue
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    initValue = try container.decode("init")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(initValue, "init")
  }
}
