/// A media type or a range in the document, without parameters and in lowercase.
struct MediaTypeName: Sendable {
  let text: String

  init(_ text: String) {
    if text.utf8.allSatisfy(Self.isPlain) {
      self.text = text
    } else {
      let essence = text.prefix { $0 != ";" }.drop { $0 == " " }
      self.text = essence.prefix { $0 != " " }.lowercased()
    }
  }

  /// Whether the byte needs no normalization, as in most media types.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ";")
      && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  var isJSON: Bool {
    text == "application/json" || text == "text/json" || text.hasSuffix("+json")
  }

  var isForm: Bool { text == "application/x-www-form-urlencoded" }

  var isText: Bool { text.hasPrefix("text/") && !isJSON }

  /// Whether this is a range, which a body cannot have (RFC 9110, section 8.3).
  var isRange: Bool { text.contains("*") }

  /// The format of a sequence, or `nil` for a single value.
  var sequence: SequenceFormat? {
    if text == "text/event-stream" { return .events }
    let subtype = text.split(separator: "/").last.map(String.init) ?? ""
    return Self.valueSubtypes.contains(subtype) || text.hasSuffix("+json-seq") ? .values : nil
  }

  private static let valueSubtypes: Set<String> = [
    "json-seq", "jsonl", "jsonlines", "ndjson", "stream+json", "x-json-stream", "x-jsonl",
    "x-jsonlines", "x-ndjson",
  ]

  /// Whether the name indicates binary content.
  var isBinary: Bool {
    text.hasPrefix("image/") || text.hasPrefix("audio/") || text.hasPrefix("video/")
      || Self.binarySubtypes.contains(String(text.split(separator: "/").last ?? ""))
  }

  /// Includes sequences of JSON texts.
  private static let binarySubtypes: Set<String> = [
    "avro", "cbor", "gzip", "json-seq", "jsonl", "msgpack", "ndjson", "octet-stream", "pdf",
    "protobuf", "vnd.google.protobuf", "vnd.msgpack", "x-gzip", "x-json-stream", "x-jsonlines",
    "x-msgpack", "x-ndjson", "x-protobuf", "x-tar", "x-yaml", "yaml", "zip",
  ]
}
