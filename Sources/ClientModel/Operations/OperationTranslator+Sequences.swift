import OpenAPI

extension OperationTranslator {
  /// A body that is read one part after another, the parts as the schema describes them.
  mutating func sequenceBody(
    _ format: SequenceFormat, _ alternative: ContentAlternative, at place: TypePlace,
    _ declarations: inout [TypeDeclaration]
  ) -> ResponseBody {
    let media = alternative.content.mediaType
    let schema = (media.itemSchema ?? media.schema).flatMap { partSchema($0, format) }
    // The data of an event is text, unless a schema says what it is.
    var part: TypeReference = format == .events ? .string : .json
    if let schema {
      let translated = types.translate(schema, at: place.element("Part"))
      declarations += translated.declarations
      part = translated.isNullable ? .optional(translated.type) : translated.type
    }
    return ResponseBody(
      mediaType: media.name, otherMediaTypes: alternative.otherMediaTypes,
      coding: format == .events ? .events : .values, type: .sequence(format, of: part),
      isOptional: false)
  }

  /// What a part is: the element of a list, and of an event that is described as a whole, its data.
  ///
  /// - Returns: nil for bytes and for what says nothing.
  private func partSchema(_ id: SchemaID, _ format: SequenceFormat) -> SchemaID? {
    let target = reader.target(of: id)
    let schema = reader[target]
    if schema.isBytes { return nil }
    if schema.valueTypes == [.array], let items = schema.items { return items }
    guard format == .events, let data = schema.properties.first(where: { $0.name == "data" }),
      schema.properties.allSatisfy({ Self.fieldsOfEvents.contains($0.name) })
    else { return id }
    return reader[reader.target(of: data.schema)].contentSchema ?? data.schema
  }

  /// WHATWG HTML, section 9.2.6.
  private static let fieldsOfEvents: Set<String> = ["comment", "data", "event", "id", "retry"]
}
