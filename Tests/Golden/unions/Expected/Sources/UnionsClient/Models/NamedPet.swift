// Made by openapi-codegen from the API's description; changes here get lost.

/// Without a mapping, the schemas' names are the values.
public nonisolated enum NamedPet: JSONUnion {
  case cat(Cat)
  case dog(Dog)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    tag: "kind",
    unknown: Self.unknown,
    .init(Self.cat, tags: ["Cat"]),
    .init(Self.dog, tags: ["Dog"])
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .cat(let value): try json.write(value, tag: "kind", "Cat")
    case .dog(let value): try json.write(value, tag: "kind", "Dog")
    case .unknown(let value): try value.write(to: &json)
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
