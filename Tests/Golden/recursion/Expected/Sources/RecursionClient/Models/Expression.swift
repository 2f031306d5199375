// Made by openapi-codegen from the API's description; changes here get lost.

/// A union that holds itself.
public nonisolated indirect enum Expression: JSONCodable {
  case sum(Sum)
  case negation(Negation)
  case integer(Int)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? Sum(from: decoder) {
      self = .sum(value)
    } else if let value = try? Negation(from: decoder) {
      self = .negation(value)
    } else if let value = try? Int(from: decoder) {
      self = .integer(value)
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .sum(let value): try value.encode(to: encoder)
    case .negation(let value): try value.encode(to: encoder)
    case .integer(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
