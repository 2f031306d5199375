import OpenAPI

/// The media type that the client uses for a body, and its encoding.
struct BodyContent: Sendable {
  var mediaType: MediaType
  var coding: BodyCoding
  /// A warning if the client does not fully support the body.
  var problem: (message: String, hint: String)?

  /// Prefers JSON, then a form, text and bytes. A form with files is multipart.
  static func preferred(of content: [MediaType], reader: SchemaReader) -> BodyContent? {
    let candidates = content.map { Self($0, reader: reader) }
    let json = candidates.filter { $0.coding == .json }
    if let plainest = json.min(by: { $0.jsonRank < $1.jsonRank }) { return plainest }
    let files = candidates.first {
      $0.coding == .multipart && !FileSchemas(of: $0.mediaType, reader: reader).all.isEmpty
    }
    if let files { return files }
    for coding in [BodyCoding.form, .multipart, .text, .binary] {
      if let match = candidates.first(where: { $0.coding == coding }) { return match }
    }
    return nil
  }

  /// The distance from plain JSON, which servers prefer if they offer it.
  private var jsonRank: Int {
    let type = MediaTypeName(mediaType.name)
    let rank = type.text == "application/json" ? 0 : type.isJSON ? 1 : type.isRange ? 2 : 3
    // A content without a schema comes last.
    return mediaType.schema == nil ? rank + 4 : rank
  }

  /// The media type of a request. A range such as `image/*` is not a media type (RFC 9110, section 8.3).
  var sentMediaType: String {
    guard mediaType.name.contains("*") else { return mediaType.name }
    return switch coding {
    case .json, .jsonOrText: "application/json"
    case .form: "application/x-www-form-urlencoded"
    case .multipart: "multipart/form-data"
    case .text, .events, .values: "text/plain"
    case .data, .binary: "application/octet-stream"
    }
  }

  init(_ mediaType: MediaType, reader: SchemaReader) {
    self.mediaType = mediaType
    let type = MediaTypeName(mediaType.name)
    let name = type.text
    if name == "*/*" || name == "application/*" {
      coding = Self.isBytes(mediaType, reader) ? .binary : .json
    } else if type.isJSON {
      coding = Self.isBytes(mediaType, reader) ? .binary : .json
      if coding == .binary {
        problem = (
          "the body of type '\(name)' is binary, so it is sent as bytes instead of JSON",
          "use the media type of the bytes, or 'application/octet-stream'"
        )
      }
    } else if name == "application/x-www-form-urlencoded" {
      coding = Self.hasNoFields(mediaType, reader) ? .text : .form
      if coding == .text {
        problem = (
          "the schema of a form must be an object; callers pass the encoded text",
          "describe the fields as properties of an object"
        )
      }
    } else if name == "multipart/form-data", Self.describesObject(mediaType, reader) {
      coding = .multipart
    } else if name.hasPrefix("multipart/") {
      coding = .binary
      problem = (
        "a body of type '\(name)' is not supported; callers pass its bytes",
        "set 'Content-Type' with the boundary in the headers of the request options"
      )
    } else if Self.describesObject(mediaType, reader), !type.isText, !type.isBinary,
      !name.contains("xml")
    {
      coding = .json
      problem = (
        "the media type '\(name)' has an object schema and is treated as JSON",
        "use 'application/json' if the body is JSON"
      )
    } else {
      coding = type.isText && !Self.isBytes(mediaType, reader) ? .text : .binary
    }
  }

  private static func describesObject(_ mediaType: MediaType, _ reader: SchemaReader) -> Bool {
    guard let id = mediaType.schema else { return false }
    let schema = reader[reader.target(of: id)]
    return schema.valueTypes == [.object] || !schema.properties.isEmpty || !schema.allOf.isEmpty
  }

  private static func hasNoFields(_ mediaType: MediaType, _ reader: SchemaReader) -> Bool {
    guard let id = mediaType.schema else { return false }
    return switch reader.kind(of: reader.target(of: id)) {
    case .array, .enumeration: true
    case .primitive(let type): type != .json
    case .map, .object, .objectWithAlternatives, .union, .alias: false
    }
  }

  private static func isBytes(_ mediaType: MediaType, _ reader: SchemaReader) -> Bool {
    guard let id = mediaType.schema else { return false }
    return reader[reader.target(of: id)].format == "binary"
  }
}
