// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Notification: JSONObject {
  public var at: Date
  public var tag: Tag?

  public init(at: Date, tag: Tag? = nil) {
    self.at = at
    self.tag = tag
  }

  public static let properties = Properties(Self.init, (\.at, "at"), (\.tag, "tag"))
}
