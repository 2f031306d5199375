// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated enum Amount: JSONCodable {
  case integer(Int)
  case number(Double)
  case string(String)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? Int(from: decoder) {
      self = .integer(value)
    } else if let value = try? Double(from: decoder) {
      self = .number(value)
    } else if let value = try? String(from: decoder) {
      self = .string(value)
    } else {
      self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .integer(let value): try value.encode(to: encoder)
    case .number(let value): try value.encode(to: encoder)
    case .string(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}
