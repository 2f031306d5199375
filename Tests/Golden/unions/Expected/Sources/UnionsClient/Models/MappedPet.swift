// Made by openapi-codegen from the API's description; changes here get lost.

/// The discriminator maps its values.
public nonisolated enum MappedPet: JSONUnion {
  case cat(Cat)
  case kitten(Cat)
  case dog(Dog)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    tag: "kind",
    unknown: Self.unknown,
    .init(Self.cat, tags: ["cat"]),
    .init(Self.kitten, tags: ["kitten"]),
    .init(Self.dog, tags: ["dog"])
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .cat(let value): try json.write(value, tag: "kind", "cat")
    case .kitten(let value): try json.write(value, tag: "kind", "kitten")
    case .dog(let value): try json.write(value, tag: "kind", "dog")
    case .unknown(let value): try value.write(to: &json)
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
