// Made by openapi-codegen from the API's description; changes here get lost.

/// The member with the most required properties is tried first.
public nonisolated enum UntaggedPet: JSONUnion {
  case petWithNameAndOwner(PetWithNameAndOwner)
  case petWithName(PetWithName)
  case petWithAge(PetWithAge)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.petWithNameAndOwner),
    .init(Self.petWithName),
    .init(Self.petWithAge)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .petWithNameAndOwner(let value): try value.write(to: &json)
    case .petWithName(let value): try value.write(to: &json)
    case .petWithAge(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}
