// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated enum Issue: JSONCodable {
  case tag(Tag)
  case notification(Notification)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  private static let members: [UnionMember<Self>] = [
    .init(Self.tag),
    .init(Self.notification),
  ]

  public init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .tag(let value): try value.encode(to: encoder)
    case .notification(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
