// Made by openapi-codegen from the API's description; changes here get lost.

/// Two schemas of one shape.
public nonisolated struct Refusal: Codable, Equatable, Sendable {
  public var code: String

  public init(code: String) {
    self.code = code
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    code = try container.decode("code")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(code, "code")
  }

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
