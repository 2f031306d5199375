// Made by openapi-codegen from the API's description; changes here get lost.

/// Without a mapping, the schemas' names are the values.
public nonisolated enum NamedPet: JSONCodable {
  case cat(Cat)
  case dog(Dog)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    switch decoder.tag("kind") {
    case "Cat": self = .cat(try Cat(from: decoder))
    case "Dog": self = .dog(try Dog(from: decoder))
    default: self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cat(let value): try value.encode(to: encoder, tag: "kind", as: "Cat")
    case .dog(let value): try value.encode(to: encoder, tag: "kind", as: "Dog")
    case .unknown(let value): try value.encode(to: encoder)
    }
  }

  public var kind: String? {
    switch self {
    case .cat(let value): value.kind
    case .dog(let value): value.kind
    case .unknown(let value): value["kind"]?.string
    }
  }
}
