// Made by openapi-codegen from the API's description; changes here get lost.

/// The member with the most required properties is tried first.
public nonisolated enum UntaggedPet: JSONCodable {
  case nameAndOwner(PetWithNameAndOwner)
  case name(PetWithName)
  case age(PetWithAge)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? PetWithNameAndOwner(from: decoder) {
      self = .nameAndOwner(value)
    } else if let value = try? PetWithName(from: decoder) {
      self = .name(value)
    } else if let value = try? PetWithAge(from: decoder) {
      self = .age(value)
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
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
