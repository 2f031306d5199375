internal import Diagnostics
internal import YAML

/// Parses the headers of a response or of an encoding (OpenAPI 3.1, section 4.8.21).
struct HeaderParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "header"
    case description, required, deprecated, allowEmptyValue, style, explode, allowReserved, schema
    case example, examples, content
  }

  let context: LoadingContext

  /// The headers without `Content-Type`, which `content` describes (section 4.8.17.1).
  func headers(_ entry: Mapping.Entry) -> [Header] {
    var first: [String: Mapping.Entry] = [:]
    return (context.mapping(entry)?.entries ?? [])
      .filter { $0.key.lowercased() != "content-type" && !isExtension($0) }
      .filter { entry in
        guard let known = first.updateValue(entry, forKey: entry.key.lowercased()) else {
          return true
        }
        first[entry.key.lowercased()] = known
        report(entry, repeating: known)
        return false
      }
      .compactMap(header)
  }

  private func report(_ entry: Mapping.Entry, repeating known: Mapping.Entry) {
    context.report(
      Diagnostic(
        .warning, code: .operationResponses,
        "the header '\(entry.key)' differs from '\(known.key)' only in case and is ignored",
        at: entry.keyLocation, notes: [.init("the first one is here", at: known.keyLocation)]))
  }

  func header(_ entry: Mapping.Entry) -> Header? {
    guard let node = context.resolve(entry.value), let mapping = context.object(node, "a header")
    else { return nil }
    if let problem = WireName.problem(with: entry.key, in: .header) {
      context.warn(
        code: .operationResponses, "the header '\(entry.key)' \(problem) and is ignored",
        at: entry.keyLocation)
      return nil
    }
    if let content = mapping.entry("content"), mapping["schema"] != nil {
      context.warn(
        code: .operationResponses,
        "the header '\(entry.key)' has both 'schema' and 'content'; 'schema' is used",
        at: content.keyLocation)
    }
    var header = Header(
      name: entry.key, isRequired: false, isDeprecated: false, explode: false, examples: [],
      location: entry.keyLocation)
    context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .description: header.description = context.prose(entry)
      case .required: header.isRequired = context.bool(entry) ?? false
      case .deprecated: header.isDeprecated = context.bool(entry) ?? false
      case .explode: header.explode = context.bool(entry) ?? false
      case .schema: header.schema = SchemaParser(context: context).schema(entry.value)
      case .example: header.examples.insert(Example(value: entry.value), at: 0)
      case .examples: header.examples += ExampleParser(context: context).examples(entry)
      case .content where mapping["schema"] != nil: break
      case .content:
        let media = ContentParser(context: context).content(entry).first
        header.schema = media?.schema
        header.mediaType = media?.name
        header.examples += media?.examples ?? []
      case .allowEmptyValue, .style, .allowReserved: break
      }
    }
    if let description = context.overrides(of: entry.value).description {
      header.description = description
    }
    return header
  }

  /// Whether an entry is an extension. A header can also begin with `x-`, but then its value is a mapping.
  private func isExtension(_ entry: Mapping.Entry) -> Bool {
    entry.key.hasPrefix("x-") && entry.value.mapping == nil
  }
}
