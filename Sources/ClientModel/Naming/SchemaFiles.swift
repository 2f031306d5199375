import OpenAPI

/// The words by which schemas that several files have under one name are distinguished: those of the file, and within one
/// file those of the place.
struct SchemaFiles {
  private var words: [SchemaID: NameWords] = [:]

  init(_ schemas: [(name: String, id: SchemaID)], in document: Document, reader: SchemaReader) {
    let groups = Dictionary(grouping: schemas, by: \.name).values.filter { $0.count > 1 }
    guard !groups.isEmpty else { return }
    let sources = document.sources
    for group in groups {
      let paths = group.map { sources.relativePath(of: reader[$0.id].location) }
      let isTold = Set(paths).count == paths.count
      let parts = group.map { DocumentSources.Part.value(reader[$0.id].location) }
      let pointers = isTold ? [:] : sources.pointers(to: Set(parts))
      for (index, schema) in group.enumerated() {
        let place = (pointers[parts[index]] ?? "").split(separator: "/").dropLast().joined(
          separator: " ")
        words[schema.id] = NameWords("in " + Self.stem(of: paths[index]) + " " + place)
      }
    }
  }

  /// nil for a schema that is the only one of its name.
  subscript(id: SchemaID) -> NameWords? { words[id] }

  private static func stem(of path: String) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path }
    return String(path[..<dot])
  }
}
