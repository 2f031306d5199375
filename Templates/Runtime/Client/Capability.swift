nonisolated extension String {
  /// A URL without its user, query and fragment: a complete URL may grant access to its resource.
  var withoutQuery: String {
    // Searches bytes, because a character can be a question mark with a combining mark.
    let end = utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? endIndex
    let plain = self[..<end]
    if plain.utf8.contains(UInt8(ascii: "@")) { return "<hidden>" }
    return end == endIndex ? self : "\(plain)?<hidden>"
  }

  /// Text that may contain URLs, without their users, queries and fragments. A URL ends at the next space, because
  /// some servers do not encode the other characters.
  var withoutQueriesOfURLs: String {
    guard utf8.contains(UInt8(ascii: ":")) else { return self }
    let bytes = Array(utf8)
    var shown: [UInt8] = []
    var rest = bytes[...]
    while let colon = rest.firstIndexOfURLColon {
      let start = rest[..<colon].lastIndex { !$0.isSchemeCharacter }.map { $0 + 1 }
      let end = rest[colon...].firstIndex { $0 <= UInt8(ascii: " ") } ?? rest.endIndex
      let url = rest[(start ?? rest.startIndex)..<end]
      shown += rest[..<url.startIndex]
      shown += String(decoding: url, as: UTF8.self).withoutQuery.utf8
      rest = rest[end...]
    }
    return shown.isEmpty ? self : String(decoding: shown + rest, as: UTF8.self)
  }
}

nonisolated extension ArraySlice<UInt8> {
  /// The position of the colon in the first `://`, whose slashes JSON may escape: `https:\/\/`.
  fileprivate var firstIndexOfURLColon: Int? {
    indices.first {
      self[$0] == UInt8(ascii: ":") && afterSlash(at: $0 + 1).flatMap(afterSlash) != nil
    }
  }

  /// The position after a slash, which a backslash may precede, or `nil` if there is none.
  private func afterSlash(at position: Int) -> Int? {
    let isEscaped = position < endIndex && self[position] == UInt8(ascii: "\\")
    let slash = isEscaped ? position + 1 : position
    return slash < endIndex && self[slash] == UInt8(ascii: "/") ? slash + 1 : nil
  }
}

nonisolated extension UInt8 {
  /// Whether it may be part of the scheme of a URL (RFC 3986 §3.1).
  fileprivate var isSchemeCharacter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
