// Made by openapi-codegen from the API's description; changes here get lost.

/// A union that holds itself.
public nonisolated indirect enum Expression: JSONUnion {
  case sum(Sum)
  case negation(Negation)
  case integer(Int)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.sum),
    .init(Self.negation),
    .init(Self.integer)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .sum(let value): try value.write(to: &json)
    case .negation(let value): try value.write(to: &json)
    case .integer(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}
