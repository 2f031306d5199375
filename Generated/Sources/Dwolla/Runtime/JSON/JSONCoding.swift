public import Foundation

/// Reads and writes JSON, with dates in RFC 3339 and bytes in base64.
public nonisolated enum JSONCoding {
  /// Decodes a value of a type of the client.
  ///
  /// - Throws: `JSONError` with the path of the first problem.
  public static func decode<Value: JSONCodable>(
    _ type: Value.Type = Value.self, from data: Data
  ) throws -> Value {
    try decode(type, from: JSONDocument(data))
  }

  /// - Throws: `JSONError` with the path of the first problem.
  static func decode<Value: JSONCodable>(
    _ type: Value.Type = Value.self, from document: JSONDocument
  ) throws -> Value {
    do {
      return try Value(json: document.root)
    } catch {
      throw JSONError(error, in: document)
    }
  }

  /// Encodes a value of a type of the client. Equal values have equal bytes: properties are in the
  /// order of their struct, and dictionaries are sorted by name.
  ///
  /// - Throws: `JSONError` with the path of a value that JSON cannot represent.
  public static func encode(_ value: some JSONCodable) throws -> Data {
    Data(try bytes(of: value))
  }

  static func bytes(of value: some JSONCodable, files: FileList? = nil) throws -> [UInt8] {
    var writer = JSONWriter(files: files)
    do {
      try value.write(to: &writer)
    } catch {
      throw JSONError(error, behind: writer.bytes)
    }
    return writer.bytes
  }
}

// MARK: Codable

nonisolated extension JSONCoding {
  /// Foundation's decoder, for your own `Decodable` types, which can contain types of the client.
  public static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      guard let date = DateTimeText.date(from: try container.decode(String.self)) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: noDate)
      }
      return date
    }
    return decoder
  }

  /// Foundation's encoder, for your own `Encodable` types, which can contain types of the client.
  public static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      guard let text = DateTimeText.text(of: date) else {
        // Not the date itself: Foundation crashes when it describes a date far out of range.
        throw EncodingError.invalidValue(
          date.timeIntervalSince1970,
          EncodingError.Context(codingPath: encoder.codingPath, debugDescription: unwritableDate))
      }
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
    return encoder
  }

  static let noDate = "it is not an RFC 3339 date-time"
  static let unwritableDate = "the date is outside of the years 0000 to 9999"
}
