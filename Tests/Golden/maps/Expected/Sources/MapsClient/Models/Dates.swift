// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Dates: JSONObject {
  public var id: String?
  /// The properties that are not among the others.
  public var additionalProperties: [String: Date]

  public init(id: String? = nil, additionalProperties: [String: Date] = [:]) {
    self.id = id
    self.additionalProperties = additionalProperties
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.additionalProperties, WireName.others)
  )
}
