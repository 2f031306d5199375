// Made by openapi-codegen from the API's description; changes here get lost.

/// An object with `name`.
public nonisolated struct Author: Codable, Equatable, Sendable {
  public var name: String

  public init(name: String) {
    self.name = name
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    name = try container.decode("name")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(name, "name")
  }
}

/// It has the shape of `Author`.
public typealias MaybeAuthor = Author
