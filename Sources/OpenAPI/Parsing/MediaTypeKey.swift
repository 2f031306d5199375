/// A key under `content`: a media type, or a common mistake for one.
struct MediaTypeKey {
  /// The media types: usually one, or several separated by commas.
  let names: [String]

  init(_ text: String) {
    guard !Self.isPlain(text) else {
      names = [text]
      return
    }
    let parts = Self.parts(of: text).map { Self.trimmed($0) }.filter { !$0.isEmpty }
    names = parts.isEmpty ? ["*/*"] : parts.map(Self.completed)
  }

  /// Whether the text is one media type without parameters or white space, as most are.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "/"))
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ",") }
  }

  /// Splits at commas outside of quotes, which parameters can contain.
  private static func parts(of text: String) -> [Substring] {
    var isQuoted = false
    return text.split(omittingEmptySubsequences: false) { character in
      if character == "\"" { isQuoted.toggle() }
      return character == "," && !isQuoted
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }

  /// Adds the missing type of a bare subtype.
  private static func completed(_ name: String) -> String {
    guard !name.contains("/") else { return name }
    let subtype = trimmed(name.prefix { $0 != ";" }).lowercased()
    return known[subtype].map { $0 + name.drop { $0 != ";" } } ?? "*/*"
  }

  private static let known = [
    "json": "application/json", "xml": "application/xml", "pdf": "application/pdf",
    "zip": "application/zip", "octet-stream": "application/octet-stream",
    "binary": "application/octet-stream", "application": "application/*", "text": "text/plain",
    "plain": "text/plain", "html": "text/html", "csv": "text/csv", "image": "image/*",
    "form": "application/x-www-form-urlencoded", "form-data": "multipart/form-data",
    "x-www-form-urlencoded": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data", "event-stream": "text/event-stream",
  ]
}
