import OpenAPI

/// The words that distinguish schemas with the same name in several files: those of the file, and within a file those of
/// the place.
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

  /// `nil` for a schema with a unique name.
  subscript(id: SchemaID) -> NameWords? { words[id] }

  private static func stem(of path: String) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path }
    return String(path[..<dot])
  }
}
