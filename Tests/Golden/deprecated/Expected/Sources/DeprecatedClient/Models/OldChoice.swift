// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated enum OldChoice: JSONUnion {
  case string(String)
  case integer(Int)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.string),
    .init(Self.integer)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .string(let value): try value.write(to: &json)
    case .integer(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}
