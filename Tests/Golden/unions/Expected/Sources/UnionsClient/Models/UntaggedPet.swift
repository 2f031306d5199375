// Made by openapi-codegen from the API's description; changes here get lost.

/// The member with the most required properties is tried first.
public nonisolated enum UntaggedPet: JSONCodable {
  case nameAndOwner(PetWithNameAndOwner)
  case name(PetWithName)
  case age(PetWithAge)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  private static let members: [UnionMember<Self>] = [
    .init(Self.nameAndOwner),
    .init(Self.name),
    .init(Self.age),
  ]

  public init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .nameAndOwner(let value): try value.encode(to: encoder)
    case .name(let value): try value.encode(to: encoder)
    case .age(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
