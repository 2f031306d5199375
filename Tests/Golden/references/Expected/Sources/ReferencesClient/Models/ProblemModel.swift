// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct ProblemModel: JSONObject {
  public var title: String?

  public init(title: String? = nil) {
    self.title = title
  }

  public static let properties = Properties(Self.init, (\.title, "title"))
}
