// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct DataModel: JSONObject {
  public var bytes: Data?

  public init(bytes: Data? = nil) {
    self.bytes = bytes
  }

  public static let properties = Properties(Self.init, (\.bytes, "bytes"))
}
