import OpenAPI

/// One of the contents of a body that callers can distinguish.
struct ContentAlternative {
  var content: BodyContent
  /// Other media types with the same encoding and schema.
  var otherMediaTypes: [String] = []

  /// The contents, preferred first. Other formats of the same values, such as XML in addition to JSON, are omitted.
  static func all(of content: [MediaType], reader: SchemaReader) -> [ContentAlternative] {
    guard let preferred = BodyContent.preferred(of: content, reader: reader) else { return [] }
    var all = [ContentAlternative(content: preferred)]
    for media in content where media.name != preferred.mediaType.name {
      let other = BodyContent(media, reader: reader)
      guard other.problem == nil else { continue }
      if let index = all.firstIndex(where: { $0.content.holdsSame(as: other, reader) }) {
        if all[index].content.coding == other.coding
          || all[index].content.coding == .text && other.isRangeOfText(reader)
        {
          all[index].otherMediaTypes.append(media.name)
        }
      } else if !other.isXML || preferred.coding != .json,
        media.schema != nil || other.coding != .json
      {
        all.append(ContentAlternative(content: other))
      }
    }
    return all
  }
}

extension BodyContent {
  /// Whether it is a range of media types, such as `*/*`, whose values are text.
  fileprivate func isRangeOfText(_ reader: SchemaReader) -> Bool {
    guard MediaTypeName(mediaType.name).isRange, let schema = mediaType.schema,
      case .primitive(.string) = reader.kind(of: reader.target(of: schema))
    else { return false }
    return true
  }

  fileprivate var isXML: Bool { MediaTypeName(mediaType.name).text.contains("xml") }

  /// Whether the values are the same, possibly in another format. Bytes are equal regardless of their schemas.
  fileprivate func holdsSame(as other: BodyContent, _ reader: SchemaReader) -> Bool {
    guard form == other.form else { return false }
    guard form == .value else { return true }
    switch (mediaType.schema, other.mediaType.schema) {
    case (let own?, let other?): return reader.describeSameValues(own, other)
    case (nil, nil): return coding == other.coding
    default: return false
    }
  }

  private enum Form { case value, bytes, events, values }

  private var form: Form {
    switch MediaTypeName(mediaType.name).sequence {
    case .events: .events
    case .values: .values
    case nil: coding == .binary ? .bytes : .value
    }
  }
}

extension MediaTypeName {
  /// The name that distinguishes it from others: `json`, `csv`, `text`.
  var words: NameWords {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard let type = parts.first, let subtype = parts.last else {
      return NameWords(words: ["other"])
    }
    if let known = Self.knownWords[text] ?? Self.knownWords[subtype] {
      return NameWords(words: [known])
    }
    if subtype == "*" { return NameWords(words: [type == "*" ? "other" : type]) }
    let tree = ["vnd.", "prs.", "x."].first(where: subtype.hasPrefix) ?? ""
    let words = NameWords(header: String(subtype.dropFirst(tree.count)))
    return words.isEmpty ? NameWords(words: ["other"]) : words
  }

  private static let knownWords = [
    "text/plain": "text", "octet-stream": "bytes", "x-www-form-urlencoded": "form",
    "form-data": "multipart", "event-stream": "events",
  ]
}
