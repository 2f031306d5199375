internal import Diagnostics
internal import YAML

/// Parses `content`, a map of media types (OpenAPI 3.1, section 4.8.14).
struct ContentParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "media type"
    case schema, itemSchema, example, examples, encoding, prefixEncoding, itemEncoding

    var isNewIn32: Bool {
      switch self {
      case .itemSchema, .prefixEncoding, .itemEncoding: true
      case .schema, .example, .examples, .encoding: false
      }
    }
  }

  private enum EncodingKeyword: String, ObjectKeyword {
    static let object = "encoding"
    case contentType, headers, style, explode, allowReserved
  }

  let context: LoadingContext

  func content(_ entry: Mapping.Entry) -> [MediaType] {
    let entries = (context.mapping(entry)?.entries ?? []).filter { !$0.key.hasPrefix("x-") }
    let keys = Set(entries.map(\.key))
    return entries.flatMap { entry in
      let media = mediaType(entry)
      let names = names(of: entry)
      // Media types with their own entry are described there.
      return names.filter { $0 == entry.key || !keys.contains($0) }.map { name in
        var media = media
        media.name = name
        return media
      }
    }
  }

  private func names(of entry: Mapping.Entry) -> [String] {
    let names = MediaTypeKey(entry.key).names
    guard names != [entry.key] else { return names }
    let meant = names.map { "'\($0)'" }.joined(separator: " and ")
    context.warn(
      code: .mediaTypeInvalid, "'\(entry.key)' is not a media type; it is read as \(meant)",
      at: entry.keyLocation, hint: names.count > 1 ? "give each media type its own entry" : nil)
    return names
  }

  private func mediaType(_ entry: Mapping.Entry) -> MediaType {
    var media = MediaType(
      name: entry.key, examples: [], encodings: [], location: entry.keyLocation)
    guard let node = context.resolve(entry.value) else { return media }
    guard let mapping = node.mapping else {
      context.mismatch(entry, expected: "a mapping")
      return media
    }
    context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .schema: media.schema = SchemaParser(context: context).schema(entry.value)
      case .itemSchema: media.itemSchema = SchemaParser(context: context).schema(entry.value)
      case .prefixEncoding, .itemEncoding:
        context.warnOfIgnored(entry, "the parts of a form need names")
      case .example: media.examples.insert(Example(value: entry.value), at: 0)
      case .examples: media.examples += ExampleParser(context: context).examples(entry)
      case .encoding:
        media.encodings = context.mapping(entry)?.entries.compactMap(encoding) ?? []
      }
    }
    return media
  }

  private func encoding(_ entry: Mapping.Entry) -> MediaType.Encoding? {
    guard let mapping = context.mapping(entry) else { return nil }
    var encoding = MediaType.Encoding(
      property: entry.key, headers: [], allowReserved: false, location: entry.keyLocation)
    context.readFields(of: mapping) { (keyword: EncodingKeyword, entry) in
      switch keyword {
      case .contentType: encoding.contentType = context.string(entry)
      case .headers: encoding.headers = HeaderParser(context: context).headers(entry)
      case .style: encoding.style = style(entry)
      case .explode: encoding.explode = context.bool(entry)
      case .allowReserved: encoding.allowReserved = context.bool(entry) ?? false
      }
    }
    return encoding
  }

  private func style(_ entry: Mapping.Entry) -> Parameter.Style? {
    guard let text = context.string(entry) else { return nil }
    switch Parameter.Style(rawValue: text) {
    case .form?: return .form
    case .spaceDelimited?: return .spaceDelimited
    case .pipeDelimited?: return .pipeDelimited
    case .deepObject?: return .deepObject
    default:
      context.warn(
        code: .parameterStyle,
        "an encoding cannot have the style '\(text)'; it is ignored", at: entry.value.location)
      return nil
    }
  }
}
