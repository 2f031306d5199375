// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated enum OldChoice: JSONCodable {
  case string(String)
  case integer(Int)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? String(from: decoder) {
      self = .string(value)
    } else if let value = try? Int(from: decoder) {
      self = .integer(value)
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value): try value.encode(to: encoder)
    case .integer(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
