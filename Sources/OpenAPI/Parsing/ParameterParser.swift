internal import Diagnostics
internal import YAML

/// Parses a parameter (OpenAPI 3.1, section 4.8.12).
struct ParameterParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "parameter"
    case name, `in`, description, required, deprecated, allowEmptyValue, style, explode
    case allowReserved, schema, example, examples, content
  }

  let context: LoadingContext

  func parameter(_ node: Node) -> Parameter? {
    guard let target = context.resolve(node), context.countObject(at: node.location) else {
      return nil
    }
    let place = NodePlace(target)
    // Many operations refer to the same parameters.
    let known = context.parameters[place] ?? parse(target)
    context.parameters[place] = .some(known)
    guard var parameter = known else { return nil }
    if let description = context.overrides(of: node).description {
      parameter.description = description
    }
    return parameter
  }

  private func parse(_ node: Node) -> Parameter? {
    guard let mapping = context.object(node, "a parameter"),
      let name = requiredString("name", in: mapping, node), let place = place(mapping, node)
    else { return nil }
    if let problem = WireName.problem(with: name, in: place) {
      context.warn(
        code: .parameterInvalid,
        "the \(place.rawValue) parameter '\(name)' \(problem) and is ignored", at: node.location)
      return nil
    }
    if let content = mapping.entry("content"), mapping["schema"] != nil {
      context.warn(
        code: .parameterInvalid,
        "the parameter '\(name)' has both 'schema' and 'content'; 'schema' is used",
        at: content.keyLocation)
    }
    var parameter = Parameter(
      name: name, place: place, isRequired: false, isDeprecated: false,
      style: Self.defaultStyle(of: place), explode: false, allowReserved: false,
      allowEmptyValue: false,
      examples: [], extensions: Extensions(), location: node.location)
    var explode: Bool?
    let examples = ExampleParser(context: context)
    parameter.extensions = context.readFields(of: withSchema(mapping)) {
      (keyword: Keyword, entry) in
      switch keyword {
      case .description: parameter.description = context.prose(entry)
      case .required: parameter.isRequired = context.bool(entry) ?? false
      case .deprecated: parameter.isDeprecated = context.bool(entry) ?? false
      case .style: parameter.style = style(entry, in: place) ?? parameter.style
      case .explode: explode = context.bool(entry)
      case .allowReserved: parameter.allowReserved = context.bool(entry) ?? false
      case .schema: parameter.schema = SchemaParser(context: context).schema(entry.value)
      case .example: parameter.examples.insert(Example(value: entry.value), at: 0)
      case .examples: parameter.examples += examples.examples(entry)
      case .content: if mapping["schema"] == nil { readContent(entry, into: &parameter) }
      case .allowEmptyValue: parameter.allowEmptyValue = context.bool(entry) ?? false
      case .name, .in: break
      }
    }
    parameter.explode = explode ?? (parameter.style == .form)
    checkRequired(&parameter)
    checkContent(&parameter)
    addMissingSchema(to: &parameter)
    return parameter
  }

  static func defaultStyle(of place: Parameter.Place) -> Parameter.Style {
    switch place {
    case .path, .header: .simple
    case .query, .cookie, .querystring: .form
    }
  }

  private func requiredString(_ key: String, in mapping: Mapping, _ node: Node) -> String? {
    if let entry = mapping.entry(key) { return context.string(entry) }
    context.fail(code: .parameterInvalid, "the parameter has no '\(key)'", at: node.location)
    return nil
  }

  private func place(_ mapping: Mapping, _ node: Node) -> Parameter.Place? {
    guard let text = requiredString("in", in: mapping, node) else { return nil }
    if let place = Parameter.Place(rawValue: text) {
      if place == .querystring, context.version != .v3_2 {
        context.warn(
          code: .keywordVersion,
          "parameters in 'querystring' are new in OpenAPI 3.2; this one is read as there",
          at: mapping["in"]?.location ?? node.location)
      }
      return place
    }
    let isBody = text == "body" || text == "formData"
    let suggestion = SpellingSuggestion.nearest(
      to: text, among: ["path", "query", "header", "cookie"])
    context.fail(
      code: .parameterInvalid,
      "a parameter cannot be in '\(text)'", at: mapping["in"]?.location ?? node.location,
      hint: isBody
        ? "in OpenAPI 3, describe a body with 'requestBody'"
        : suggestion.map { "did you mean '\($0)'?" } ?? "use 'path', 'query', 'header' or 'cookie'")
    return nil
  }

  /// Moves schema keywords of the parameter into a schema, as OpenAPI 2.0 had them in the parameter.
  private func withSchema(_ mapping: Mapping) -> Mapping {
    guard let type = mapping.entry("type"), mapping["schema"] == nil, mapping["content"] == nil
    else { return mapping }
    context.warn(
      code: .parameterInvalid,
      "'type' of a parameter belongs in its 'schema'; it is used as the schema",
      at: type.keyLocation)
    let own = mapping.entries.filter {
      Keyword(rawValue: $0.key) != nil || SchemaKeyword(rawValue: $0.key) == nil
    }
    let schema = mapping.entries.filter {
      Keyword(rawValue: $0.key) == nil && SchemaKeyword(rawValue: $0.key) != nil
    }
    let node = Node(.mapping(Mapping(schema)), at: type.keyLocation)
    return Mapping(
      own + [Mapping.Entry(key: "schema", keyLocation: type.keyLocation, value: node)])
  }

  private func style(_ entry: Mapping.Entry, in place: Parameter.Place) -> Parameter.Style? {
    guard let text = context.string(entry) else { return nil }
    let allowed: [Parameter.Style] =
      switch place {
      case .path: [.matrix, .label, .simple]
      case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
      case .header: [.simple]
      case .cookie: [.form]
      case .querystring: []
      }
    if let style = Parameter.Style(rawValue: text), allowed.contains(style) { return style }
    let usual = Self.defaultStyle(of: place).rawValue
    context.warn(
      code: .parameterStyle,
      "a \(place.rawValue) parameter cannot have the style '\(text)'; it is read as '\(usual)'",
      at: entry.value.location)
    return nil
  }

  private func readContent(_ entry: Mapping.Entry, into parameter: inout Parameter) {
    let content = ContentParser(context: context).content(entry)
    guard let media = content.first else { return }
    if content.count > 1 {
      context.warn(
        code: .parameterInvalid,
        "the content of a parameter must have one media type; '\(media.name)' is used",
        at: entry.keyLocation)
    }
    parameter.mediaType = media.name
    parameter.schema = media.schema
    parameter.encodings = media.encodings
    parameter.examples += media.examples
  }

  /// A whole query has no style (3.2, section 4.12.1).
  private func checkContent(_ parameter: inout Parameter) {
    guard parameter.place == .querystring, parameter.mediaType == nil else { return }
    context.warn(
      code: .parameterInvalid,
      "the parameter '\(parameter.name)' in 'querystring' must have 'content'; it is sent as a form",
      at: parameter.location)
    parameter.mediaType = "application/x-www-form-urlencoded"
  }

  private func checkRequired(_ parameter: inout Parameter) {
    guard parameter.place == .path, !parameter.isRequired else { return }
    context.warn(
      code: .parameterPath,
      "the path parameter '\(parameter.name)' must have 'required: true'", at: parameter.location)
    parameter.isRequired = true
  }

  private func addMissingSchema(to parameter: inout Parameter) {
    guard parameter.schema == nil, parameter.mediaType == nil else { return }
    context.warn(
      code: .parameterInvalid,
      "the parameter '\(parameter.name)' has no 'schema'; it is read as a string",
      at: parameter.location)
    parameter.schema = context.stringSchema(at: parameter.location)
  }
}

extension LoadingContext {
  func stringSchema(at location: SourceLocation) -> SchemaID {
    var schema = Schema(at: location)
    schema.types = [.string]
    return schemas.append(schema)
  }
}
