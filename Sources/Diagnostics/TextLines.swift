extension String {
  /// The lines, separated by line feeds: one more than there are line feeds.
  public var separatedByLineFeeds: [String] {
    var text = self
    return text.withUTF8 { bytes in
      var lines: [String] = []
      var start = 0
      for position in bytes.indices where bytes[position] == UInt8(ascii: "\n") {
        lines.append(String(decoding: bytes[start..<position], as: UTF8.self))
        start = position + 1
      }
      if start == 0 { return [self] }
      lines.append(String(decoding: bytes[start...], as: UTF8.self))
      return lines
    }
  }
}
