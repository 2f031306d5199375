/// An HTML tag in a description.
struct HTMLTag {
  enum Name: String {
    case a, b, strong, i, em, code, pre, p, div, br, ul, ol, li, hr
    case h1, h2, h3, h4, h5, h6
    case table, thead, tbody, tfoot, tr, td, th
    case span, font, u, s, small, big, sup, sub, center, section, article, blockquote, img
    case tt, kbd, samp, `var`, dl, dt, dd, nobr, abbr, cite, mark, label
  }

  let name: Name
  let isClosing: Bool
  let reference: Substring?
  /// The index after the tag.
  let end: Int

  /// Reads the tag that starts at an index with a `<`.
  ///
  /// - Returns: `nil` for anything but a known tag. Parsing stops at the next `<`, so that many of them take linear
  ///   time.
  init?(_ text: [UInt8], at start: Int) {
    var index = start + 1
    isClosing = index < text.count && text[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let nameStart = index
    while index < text.count, text[index].isLetterOrDigit, index - nameStart < 12 { index += 1 }
    let word = String(decoding: text[nameStart..<index], as: UTF8.self).lowercased()
    guard let name = Name(rawValue: word), index < text.count, !text[index].isLetterOrDigit,
      let end = Self.end(of: text, from: index)
    else { return nil }
    self.name = name
    self.end = end + 1
    reference = name == .a ? Self.reference(in: text[index..<end]) : nil
  }

  /// The index of the `>` that ends the tag.
  private static func end(of text: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    var index = start
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = byte } else if quote == byte { quote = nil }
      case UInt8(ascii: ">") where quote == nil: return index
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The value of `href`.
  private static func reference(in attributes: ArraySlice<UInt8>) -> Substring? {
    let text = String(decoding: attributes, as: UTF8.self)
    guard let name = text.lowercased().range(ofWord: "href"),
      let value = text.utf8.index(
        text.startIndex, offsetBy: name, limitedBy: text.endIndex
      ).map({ text[$0...] })
    else { return nil }
    var rest = value.dropFirst("href".count).drop { $0.isWhitespace }
    guard rest.first == "=" else { return nil }
    rest = rest.dropFirst().drop { $0.isWhitespace }
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      return rest.prefix { !$0.isWhitespace }
    }
    return rest.dropFirst().prefix { $0 != quote }
  }
}

extension String {
  /// The offset in bytes of a word that follows white space.
  fileprivate func range(ofWord word: String) -> Int? {
    let bytes = Array(utf8)
    let pattern = Array(word.utf8)
    guard bytes.count > pattern.count else { return nil }
    return (1...(bytes.count - pattern.count)).first { start in
      [0x20, 0x0A, 0x09].contains(bytes[start - 1])
        && bytes[start..<(start + pattern.count)].elementsEqual(pattern)
    }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
