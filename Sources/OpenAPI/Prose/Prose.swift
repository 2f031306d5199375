/// Turns the text of a description into Markdown alone.
///
/// Descriptions are CommonMark, which may contain HTML (OpenAPI 3.1, section 4.3). Neither comments nor pages show
/// HTML, so known tags become Markdown, and other tags stay as they are written. Relative links get the base of
/// `externalDocs`; without a base only their text stays.
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
