// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated enum Issue: JSONUnion {
  case tag(Tag)
  case notification(Notification)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.tag),
    .init(Self.notification)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .tag(let value): try value.write(to: &json)
    case .notification(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}
