// Made by openapi-codegen from the API's description; changes here get lost.

/// Two schemas of one shape.
public nonisolated enum Refusal: JSONUnion {
  case invalidName(InvalidName)
  /// There is another pet with this name.
  case duplicateName(DuplicateName)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.invalidName),
    .init(Self.duplicateName)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .invalidName(let value): try value.write(to: &json)
    case .duplicateName(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
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
