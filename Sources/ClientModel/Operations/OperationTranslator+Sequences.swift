import OpenAPI

extension OperationTranslator {
  /// A streamed sequence whose elements have the schema.
  mutating func sequenceBody(
    _ format: SequenceFormat, _ alternative: ContentAlternative, at place: TypePlace,
    _ declarations: inout [TypeDeclaration]
  ) -> ResponseBody {
    let media = alternative.content.mediaType
    let schema = (media.itemSchema ?? media.schema).flatMap { partSchema($0, format) }
    // Without a schema, the data of an event is text.
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

  /// The schema of an element: the element of a list, or the data of an event whose schema describes all its fields.
  ///
  /// - Returns: `nil` for bytes and for schemas that allow anything.
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
