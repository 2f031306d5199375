// Made by openapi-codegen from the API's description; changes here get lost.

/// Two schemas of one shape.
public nonisolated struct Refusal: JSONObject {
  public var code: String

  public init(code: String) {
    self.code = code
  }

  public static let properties = Properties(Self.init, (\.code, "code"))

  /// Which of the documented alternatives this is; nil where it is none of them.
  public var alternative: Alternative? {
    Alternative(rawValue: code)
  }

  /// The documented alternatives, by `code`.
  public nonisolated enum Alternative: String, CaseIterable, Sendable {
    case invalidName = "InvalidName"
    /// There is another pet with this name.
    case duplicateName = "DuplicateName"
  }
}
