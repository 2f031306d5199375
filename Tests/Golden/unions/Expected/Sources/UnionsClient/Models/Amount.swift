// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated enum Amount: JSONUnion {
  case integer(Int)
  case number(Double)
  case string(String)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.integer),
    .init(Self.number),
    .init(Self.string)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .integer(let value): try value.write(to: &json)
    case .number(let value): try value.write(to: &json)
    case .string(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}
