import OpenAPI
import YAML

extension OperationTranslator {
  /// The body of a failure: the API's common error object, or the one that is documented here.
  mutating func failureBody(
    _ alternative: ContentAlternative, at place: TypePlace, _ declarations: inout [TypeDeclaration]
  ) -> ResponseBody {
    let content = alternative.content
    guard content.coding == .json, let schema = content.mediaType.schema,
      let error = context.errors.schema, context.errors.contains(schema, reader: reader)
    else { return responseBody(alternative, at: place, &declarations) }
    reportProblem(of: content)
    let type = types.translate(error, at: place).type
    return ResponseBody(
      mediaType: content.mediaType.name, otherMediaTypes: alternative.otherMediaTypes,
      coding: .json, type: reader.allowsNull(schema) ? .optional(type) : type, isOptional: false)
  }

  /// The documented alternatives of an error body, or its named examples. `nil` if they cannot be distinguished.
  ///
  /// - Parameter name: the case of the failure.
  mutating func alternatives(of response: Response, failure name: String) -> Alternatives? {
    listedAlternatives(of: response, failure: name)
      ?? exampleAlternatives(of: response, failure: name)
  }

  /// The alternatives from the named examples of a body whose schema is named, distinguished by a text. An example is no
  /// alternative if another one has the same text, or if the text contains an identifier, which differs in each
  /// response.
  private mutating func exampleAlternatives(
    of response: Response, failure name: String
  ) -> Alternatives? {
    guard let content = BodyContent.preferred(of: response.content, reader: reader)?.mediaType
    else { return nil }
    let named = content.examples.filter { $0.name.map { !NameWords($0).isEmpty } ?? false }
    guard named.count > 1, let schema = content.schema,
      reader[reader.target(of: schema)].name != nil,
      case .named(let body) = types.translate(schema, at: .part("", of: name)).type,
      case .structure(let structure) = types.declaration(body, among: [])
    else { return nil }
    let required = structure.properties.filter { $0.type == .string && $0.presence == .required }
    guard let deciding = required.mostTelling(among: named) else { return nil }
    let unique = deciding.uniqueTexts(among: named)
    guard unique.count > 1 else { return nil }
    let candidates = unique.map { example, text in
      let name = style.lowerCamel(NameWords(example.name ?? ""))
      return DistinctNames.Candidate(text: text, name: name, alternative: name + "Value")
    }
    let names = DistinctNames(candidates, reserved: ReservedNames.enumerationMembers).names
    return Alternatives(
      typeName: name.capitalizedFirst + "Alternative",
      properties: [.init(name: deciding.name, isOptional: false)],
      members: zip(unique, names).map { unique, name in
        Alternatives.Member(
          name: name, value: unique.text,
          documentation: Documentation(unique.example.summary ?? unique.example.description))
      })
  }

  private mutating func listedAlternatives(
    of response: Response, failure name: String
  ) -> Alternatives? {
    guard
      let schema = BodyContent.preferred(of: response.content, reader: reader)?.mediaType.schema,
      let listed = context.errors.alternatives[reader.target(of: schema)],
      let examples = AlternativeExamples(of: listed, reader: reader),
      let error = context.errors.schema,
      case .named(let body) = types.translate(error, at: .part("", of: name)).type,
      case .structure(let structure) = types.declaration(body, among: [])
    else { return nil }
    let deciding = examples.properties.compactMap { name in
      structure.properties.first { $0.wireName == name }
    }
    return Alternatives(
      typeName: name.capitalizedFirst + "Alternative",
      properties: deciding.map { .init(name: $0.name, isOptional: $0.presence != .required) },
      members: members(of: examples))
  }

  private func members(of examples: AlternativeExamples) -> [Alternatives.Member] {
    let values = examples.members.map { $0.values.joined(separator: AlternativeExamples.separator) }
    let candidates = zip(examples.members, values).map { member, value in
      let name = alternativeName(member.schema, values: member.values)
      return DistinctNames.Candidate(text: value, name: name, alternative: name + "Value")
    }
    let names = DistinctNames(candidates, reserved: ReservedNames.enumerationMembers).names
    return zip(examples.members, zip(values, names)).map { member, named in
      Alternatives.Member(
        name: named.1, value: named.0,
        documentation: Documentation(reader[member.schema].description))
    }
  }

  /// The title or name of the schema, the value of a short property, or the first words of a text.
  private func alternativeName(_ id: SchemaID, values: [String]) -> String {
    let schema = reader[id]
    for name in [schema.name, schema.title].compactMap({ $0 }) where !NameWords(name).isEmpty {
      return style.lowerCamel(NameWords(name))
    }
    let text = values.count == 1 ? values[0] : values.last ?? ""
    var words = NameWords(text).words
    if let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
    let name = style.lowerCamel(NameWords(words: Array(words.prefix(12))))
    return name.isEmpty ? "alternative" : name
  }
}

extension [Property] {
  /// The first property whose texts identify most of the examples.
  fileprivate func mostTelling(among examples: [Example]) -> Property? {
    let counts = map { $0.uniqueTexts(among: examples).count }
    guard let most = counts.max(), let index = counts.firstIndex(of: most) else { return nil }
    return self[index]
  }
}

extension Property {
  /// The examples whose text for this property no other example has, in the order of the document.
  fileprivate func uniqueTexts(among examples: [Example]) -> [(example: Example, text: String)] {
    let texts = examples.map { $0.value?.mapping?[wireName]?.string }
    var counts: [String: Int] = [:]
    for text in texts.compactMap(\.self) { counts[text, default: 0] += 1 }
    return zip(examples, texts).compactMap { example, text in
      text.flatMap { counts[$0] == 1 && !$0.containsUUID ? (example, $0) : nil }
    }
  }
}
