/// Converts a description to Markdown without HTML.
///
/// Descriptions are CommonMark, which may contain HTML (OpenAPI 3.1, section 4.3). Neither comments nor pages render
/// HTML, so known tags become Markdown, and other tags are kept as text. Relative links are resolved against
/// `externalDocs`. Without a base, only their text is kept.
enum Prose {
  static func markdown(_ text: String, base: ProseBase?) -> String {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: "[")) else {
      return text
    }
    var reader = ProseReader(Array(bytes), base: base)
    return reader.read()
  }
}
