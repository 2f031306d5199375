/// A media type or a range of them (RFC 9110 §8.3.1, §12.5.1), without its parameters.
///
/// Compares bytes, because the client checks the media type of every response.
nonisolated struct MediaType {
  private let type: Substring.UTF8View
  private let subtype: Substring.UTF8View

  /// - Returns: `nil` for text that is not of the form `type/subtype`.
  init?(_ text: String) {
    let essence = text.utf8.prefix { $0 != UInt8(ascii: ";") }
    guard let slash = essence.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    type = essence[..<slash].trimmingSpaces
    subtype = essence[essence.index(after: slash)...].trimmingSpaces
    guard !type.isEmpty, !subtype.isEmpty, !subtype.contains(UInt8(ascii: "/")) else { return nil }
  }

  /// Whether the content is JSON.
  var isJSON: Bool { holds("json") }

  /// Whether both types are JSON, or both are XML, with or without a suffix.
  func isReadLike(_ other: MediaType) -> Bool {
    isJSON && other.isJSON || holds("xml") && other.holds("xml")
  }

  /// `application/json`, `text/json`, or with the suffix `+json` (RFC 6839).
  private func holds(_ format: String) -> Bool {
    subtype.isEqualIgnoringCase(format[...].utf8)
      && (type.isEqualIgnoringCase("application"[...].utf8)
        || type.isEqualIgnoringCase("text"[...].utf8))
      || subtype.suffix(format.utf8.count + 1).isEqualIgnoringCase("+\(format)"[...].utf8)
  }

  /// Whether a type is in this range: `*/*`, `application/*` or a single type. Ignores case.
  func includes(_ other: MediaType) -> Bool {
    (type.isAsterisk || type.isEqualIgnoringCase(other.type))
      && (subtype.isAsterisk || subtype.isEqualIgnoringCase(other.subtype))
  }
}

nonisolated extension Substring.UTF8View {
  fileprivate var isAsterisk: Bool { count == 1 && first == UInt8(ascii: "*") }

  fileprivate var trimmingSpaces: Self {
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }

  fileprivate func isEqualIgnoringCase(_ other: Self) -> Bool {
    elementsEqual(other) { $0.lowercasedASCII == $1.lowercasedASCII }
  }
}

nonisolated extension UInt8 {
  fileprivate var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}

nonisolated extension String {
  /// Whether this is a media type as it is written, or with parameters, as most servers send it.
  func isMediaType(_ mediaType: String) -> Bool {
    guard hasPrefix(mediaType) else { return false }
    let next = utf8.dropFirst(mediaType.utf8.count).first
    return next == nil || next == UInt8(ascii: ";")
  }
}
