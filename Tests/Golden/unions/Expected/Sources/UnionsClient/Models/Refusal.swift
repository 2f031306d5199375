// Made by openapi-codegen from the API's description; changes here get lost.

/// Two schemas of one shape.
public nonisolated enum Refusal: JSONCodable {
  case invalidName(InvalidName)
  /// There is another pet with this name.
  case duplicateName(DuplicateName)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  private static let members: [UnionMember<Self>] = [
    .init(Self.invalidName),
    .init(Self.duplicateName),
  ]

  public init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .invalidName(let value): try value.encode(to: encoder)
    case .duplicateName(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }

  public var code: String? {
    switch self {
    case .invalidName(let value): value.code
    case .duplicateName(let value): value.code
    case .unknown(let value): value["code"]?.string
    }
  }

  public nonisolated struct InvalidName: JSONObject {
    public var code: String

    public init(code: String) {
      self.code = code
    }

    public static let properties = Properties(Self.init, (\.code, "code"))
  }

  /// There is another pet with this name.
  public nonisolated struct DuplicateName: JSONObject {
    public var code: String

    public init(code: String) {
      self.code = code
    }

    public static let properties = Properties(Self.init, (\.code, "code"))
  }
}
