import OpenAPI

extension SchemaShapes {
  /// The shapes of what stands in `_links` anywhere in the document, as HAL has it.
  func ofLinks(reader: SchemaReader) -> Set<Shape> {
    var shapes: Set<Shape> = []
    for schema in schemas {
      let isComposed = !reader[schema].allOf.isEmpty || reader[schema].reference != nil
      let links =
        isComposed
        ? reader.members(of: schema, shapes: self).first { $0.name == "_links" }?.schema
        : reader[schema].properties.first { $0.name == "_links" }?.schema
      if let links { shapes.insert(shape(of: reader.target(of: links))) }
    }
    return shapes
  }
}
