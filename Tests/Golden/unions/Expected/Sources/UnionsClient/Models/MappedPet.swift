// Made by openapi-codegen from the API's description; changes here get lost.

/// The discriminator maps its values.
public nonisolated enum MappedPet: JSONCodable {
  case cat(Cat)
  case kitten(Cat)
  case dog(Dog)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.tag("kind") {
    case "cat": self = .cat(try Cat(from: decoder))
    case "kitten": self = .kitten(try Cat(from: decoder))
    case "dog": self = .dog(try Dog(from: decoder))
    default: self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cat(let value): try value.encode(to: encoder, tag: "kind", as: "cat")
    case .kitten(let value): try value.encode(to: encoder, tag: "kind", as: "kitten")
    case .dog(let value): try value.encode(to: encoder, tag: "kind", as: "dog")
    case .unknown(let value): try value.encode(to: encoder)
    }
  }

  public var kind: String? {
    switch self {
    case .cat(let value): value.kind
    case .kitten(let value): value.kind
    case .dog(let value): value.kind
    case .unknown(let value): value["kind"]?.string
    }
  }
}
