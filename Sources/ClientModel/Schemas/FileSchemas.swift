import OpenAPI

/// The schemas of files: binary fields of a multipart form, which are sent as parts with a file name and a media
/// type.
struct FileSchemas: Sendable {
  private(set) var all: Set<SchemaID> = []

  init(of document: Document, reader: SchemaReader) {
    for operation in document.operations {
      let content = operation.requestBody?.content ?? []
      for body in ContentAlternative.all(of: content, reader: reader).map(\.content)
      where body.coding == .multipart {
        all.formUnion(Self(of: body.mediaType, reader: reader).all)
      }
    }
  }

  init(of form: MediaType, reader: SchemaReader) {
    guard let schema = form.schema else { return }
    addFields(of: schema, form.encodings, reader)
  }

  private mutating func addFields(
    of form: SchemaID, _ encodings: [MediaType.Encoding], _ reader: SchemaReader
  ) {
    for id in Self.composition(of: form, reader) {
      for property in reader[id].properties {
        let encoding = encodings.first { $0.property == property.name }
        add(property.schema, encoding?.contentType, reader)
      }
      if case .schema(let values) = reader[id].additionalProperties { add(values, nil, reader) }
    }
  }

  /// Adds the schema of a field or of its elements.
  private mutating func add(_ field: SchemaID, _ contentType: String?, _ reader: SchemaReader) {
    let parts = Self.composition(of: field, reader)
    let elements = parts.compactMap { reader[$0].items }.flatMap {
      Self.composition(of: $0, reader)
    }
    for id in parts + elements where Self.isFile(reader[id], contentType) { all.insert(id) }
  }

  /// The schema and the schemas that it is composed of.
  private static func composition(of id: SchemaID, _ reader: SchemaReader) -> [SchemaID] {
    var found: [SchemaID] = []
    var seen: Set<SchemaID> = []
    var rest = [id]
    while let next = rest.popLast() {
      guard seen.insert(next).inserted else { continue }
      found.append(next)
      let schema = reader[next]
      rest += schema.allOf + schema.oneOf + schema.anyOf
      if let reference = schema.reference { rest.append(reference) }
    }
    return found
  }

  private static func isFile(_ schema: Schema, _ contentType: String?) -> Bool {
    guard schema.valueTypes == [.string] || schema.types.isEmpty, schema.enumValues == nil,
      schema.const == nil, schema.properties.isEmpty, schema.items == nil, schema.reference == nil,
      schema.allOf.isEmpty, schema.oneOf.isEmpty, schema.anyOf.isEmpty
    else { return false }
    if schema.isBytes { return true }
    guard schema.format == nil, let type = schema.contentMediaType ?? contentType else {
      return false
    }
    return type.split(separator: ",").allSatisfy { MediaTypeName(String($0)).isBinary }
  }
}
