/// A media type or a range of them (RFC 9110 §8.3.1, §12.5.1), without its parameters.
nonisolated struct MediaType: Equatable {
  var type: Substring
  var subtype: Substring

  /// - Returns: `nil` for text that is not of the form `type/subtype`.
  init?(_ text: String) {
    let essence = text.prefix { $0 != ";" }.lowercased()
    let parts = essence.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    type = parts[0].trimmingSpaces
    subtype = parts[1].trimmingSpaces
    guard !type.isEmpty, !subtype.isEmpty else { return nil }
  }

  /// Whether a type lies in this range: `*/*`, `application/*` or a type itself.
  func includes(_ other: MediaType) -> Bool {
    (type == "*" || type == other.type) && (subtype == "*" || subtype == other.subtype)
  }
}

nonisolated extension StringProtocol {
  fileprivate var trimmingSpaces: SubSequence {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
