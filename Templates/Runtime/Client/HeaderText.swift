nonisolated extension String {
  /// Whether every server can read the text in a header: visible ASCII with spaces in between.
  var isHeaderText: Bool {
    let space = UInt8(ascii: " ")
    return !isEmpty && utf8.first != space && utf8.last != space
      && PlainText.offset(in: self) { !(0x20...0x7E).contains($0) } == nil
  }
}
