import OpenAPI

/// One of the contents that a body can have, as far as callers can distinguishes them.
struct ContentAlternative {
  var content: BodyContent
  /// Further media types that are read in the same way and hold the same.
  var otherMediaTypes: [String] = []

  /// The preferred one first. Values that are there in another format already, such as XML beside JSON, are left
  /// out.
  static func all(of content: [MediaType], reader: SchemaReader) -> [ContentAlternative] {
    guard let preferred = BodyContent.preferred(of: content, reader: reader) else { return [] }
    var all = [ContentAlternative(content: preferred)]
    for media in content where media.name != preferred.mediaType.name {
      let other = BodyContent(media, reader: reader)
      guard other.problem == nil else { continue }
      if let index = all.firstIndex(where: { $0.content.holdsSame(as: other, reader) }) {
        if all[index].content.coding == other.coding {
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
  fileprivate var isXML: Bool { MediaTypeName(mediaType.name).text.contains("xml") }

  /// Whether the values are the same, be it in another format. Bytes are bytes, whatever their schema says.
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
  /// What it is called beside others: `json`, `csv`, `text`.
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
