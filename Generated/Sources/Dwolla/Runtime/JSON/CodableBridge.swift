// Only for the client's types. A `CodableValue` has its own implementation, possibly one that the compiler synthesizes.

nonisolated extension JSONObject {
  public init(from decoder: any Decoder) throws { try self.init(bridgedFrom: decoder) }
  public func encode(to encoder: any Encoder) throws { try bridge(to: encoder) }
}

nonisolated extension JSONUnion {
  public init(from decoder: any Decoder) throws { try self.init(bridgedFrom: decoder) }
  public func encode(to encoder: any Encoder) throws { try bridge(to: encoder) }
}

nonisolated extension CalendarDate {
  public init(from decoder: any Decoder) throws { try self.init(bridgedFrom: decoder) }
  public func encode(to encoder: any Encoder) throws { try bridge(to: encoder) }
}

nonisolated extension FilePart {
  public init(from decoder: any Decoder) throws { try self.init(bridgedFrom: decoder) }
  public func encode(to encoder: any Encoder) throws { try bridge(to: encoder) }
}

// Compiled once for all types, as for `JSONObject`.
nonisolated extension JSONCodable {
  /// Decodes the value with another JSON decoder.
  @_optimize(none)
  fileprivate init(bridgedFrom decoder: any Decoder) throws {
    let document = try JSONDocument(bridgedFrom: decoder)
    do {
      self = try Self(json: document.root)
    } catch {
      throw decoder.corruption(JSONError(error, in: document))
    }
  }

  /// Encodes the value with another JSON encoder.
  @_optimize(none)
  fileprivate func bridge(to encoder: any Encoder) throws {
    var writer = JSONWriter()
    do {
      try write(to: &writer)
    } catch {
      throw encoder.refusal(of: Self.self, JSONError(error, behind: writer.bytes))
    }
    try writer.bridge(to: encoder)
  }
}

// Generic code is compiled for each type, this only once.

nonisolated extension JSONDocument {
  fileprivate convenience init(bridgedFrom decoder: any Decoder) throws {
    let value = try JSONValue(from: decoder)
    do {
      try self.init(JSONCoding.bytes(of: value))
    } catch let error as JSONError {
      throw decoder.corruption(error)
    }
  }
}

nonisolated extension JSONWriter {
  fileprivate func bridge(to encoder: any Encoder) throws {
    try JSONValue(json: JSONDocument(bytes).root).encode(to: encoder)
  }
}

nonisolated extension Decoder {
  fileprivate func corruption(_ error: JSONError) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(codingPath: codingPath, debugDescription: error.description))
  }
}

nonisolated extension Encoder {
  fileprivate func refusal(of type: Any.Type, _ error: JSONError) -> EncodingError {
    .invalidValue(
      type,
      EncodingError.Context(codingPath: codingPath, debugDescription: error.description))
  }
}

/// Other decoders limit numbers to the range and precision of Swift's types.
nonisolated extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard decoder.codingPath.count <= JSONScanner.deepest else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "it has more than \(JSONScanner.deepest) levels of arrays and objects")
    }
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? JSONNumber(container) {
      self = .number(number)
    } else if (try? decoder.unkeyedContainer()) != nil {
      self = .array(try container.decode([JSONValue].self))
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try value.encode(to: &container)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
