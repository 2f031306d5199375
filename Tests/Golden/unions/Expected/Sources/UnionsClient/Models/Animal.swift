// Made by openapi-codegen from the API's description; changes here get lost.

/// A base that lists nobody who inherits from it.
public nonisolated enum Animal: JSONUnion {
  case frog(Frog)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    tag: "species",
    unknown: Self.unknown,
    .init(Self.frog, tags: ["frog"])
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .frog(let value): try json.write(value, tag: "species", "frog")
    case .unknown(let value): try value.write(to: &json)
    }
  }

  public var species: String? {
    switch self {
    case .frog(let value): value.species
    case .unknown(let value): value["species"]?.string
    }
  }

  public var name: String? {
    switch self {
    case .frog(let value): value.name
    case .unknown(let value): value["name"]?.string
    }
  }

  public var jumps: Bool? {
    switch self {
    case .frog(let value): value.jumps
    case .unknown: nil
    }
  }
}
