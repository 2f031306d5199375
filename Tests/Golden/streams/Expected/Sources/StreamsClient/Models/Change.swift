// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Change: JSONObject {
  public var id: String
  public var at: Date?

  public init(id: String, at: Date? = nil) {
    self.id = id
    self.at = at
  }

  public static let properties = Properties(Self.init, (\.id, "id"), (\.at, "at"))
}
