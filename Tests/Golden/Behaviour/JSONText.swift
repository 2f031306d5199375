import Foundation

/// Decodes and encodes JSON like a client.
struct JSONText {
  var decoder: JSONDecoder
  var encoder: JSONEncoder

  init(_ decoder: JSONDecoder, _ encoder: JSONEncoder) {
    self.decoder = decoder
    self.encoder = encoder
    encoder.outputFormatting.insert(.sortedKeys)
  }

  func read<Value: Decodable>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
    try decoder.decode(type, from: Data(text.utf8))
  }

  func text(of value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The text after decoding and encoding.
  func again<Value: Codable>(_ text: String, as type: Value.Type) throws -> String {
    try self.text(of: read(text, as: type))
  }

  /// Whether the text can be decoded.
  func accepts<Value: Decodable>(_ text: String, as type: Value.Type) -> Bool {
    (try? read(text, as: type)) != nil
  }
}
