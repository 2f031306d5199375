// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated enum Anything: JSONCodable {
  case string(String)
  case list([Anything])
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? String(from: decoder) {
      self = .string(value)
    } else if let value = try? [Anything](from: decoder) {
      self = .list(value)
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value): try value.encode(to: encoder)
    case .list(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
