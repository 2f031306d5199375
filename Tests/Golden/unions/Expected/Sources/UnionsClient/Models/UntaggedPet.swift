// Made by openapi-codegen from the API's description; changes here get lost.

/// The member with the most required properties is tried first.
public nonisolated enum UntaggedPet: JSONCodable {
  case petWithNameAndOwner(PetWithNameAndOwner)
  case petWithName(PetWithName)
  case petWithAge(PetWithAge)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  private static let members: [UnionMember<Self>] = [
    .init(Self.petWithNameAndOwner),
    .init(Self.petWithName),
    .init(Self.petWithAge),
  ]

  public init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .petWithNameAndOwner(let value): try value.encode(to: encoder)
    case .petWithName(let value): try value.encode(to: encoder)
    case .petWithAge(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
