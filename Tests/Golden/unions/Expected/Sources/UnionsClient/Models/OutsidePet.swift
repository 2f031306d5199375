// Made by openapi-codegen from the API's description; changes here get lost.

/// The members do not hold the tag, which is sent with them.
public nonisolated enum OutsidePet: JSONUnion {
  case fish(Fins)
  case bird(Wings)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    tag: "kind",
    unknown: Self.unknown,
    .init(Self.fish, tags: ["fish"]),
    .init(Self.bird, tags: ["bird"])
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .fish(let value): try json.write(value, tag: "kind", "fish")
    case .bird(let value): try json.write(value, tag: "kind", "bird")
    case .unknown(let value): try value.write(to: &json)
    }
  }
}
