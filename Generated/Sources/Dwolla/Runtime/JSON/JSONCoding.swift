public import Foundation

/// How this client reads and writes JSON: dates as RFC 3339 says, bytes in base64.
public nonisolated enum JSONCoding {
  /// A new decoder.
  public static var decoder: JSONDecoder { decoder(size: 0) }

  /// - Parameter size: of what is to be read, in bytes.
  static func decoder(size: Int) -> JSONDecoder {
    let decoder = JSONDecoder()
    if let key = UnionAttempts.key { decoder.userInfo[key] = UnionAttempts(size: size) }
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      guard let date = DateTimeText.date(from: try container.decode(String.self)) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: noDate)
      }
      return date
    }
    return decoder
  }

  /// A new encoder.
  public static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    encoder.dateEncodingStrategy = .custom { date, encoder in
      guard let text = DateTimeText.text(of: date) else {
        // Not the date itself: describing one far enough out of range is a crash in Foundation.
        throw EncodingError.invalidValue(
          date.timeIntervalSince1970,
          EncodingError.Context(
            codingPath: encoder.codingPath,
            debugDescription: "The date is not of the years 0000 to 9999."))
      }
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
    return encoder
  }

  static let noDate = "It is no date-time of RFC 3339."
}
