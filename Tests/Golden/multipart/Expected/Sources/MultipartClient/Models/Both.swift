// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Both: JSONObject {
  public var name: String?
  public var data: Data?

  public init(name: String? = nil, data: Data? = nil) {
    self.name = name
    self.data = data
  }

  public static let properties = Properties(Self.init, (\.name, "name"), (\.data, "data"))
}
