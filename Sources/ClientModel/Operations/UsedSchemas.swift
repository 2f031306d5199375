import OpenAPI

extension Document {
  /// The schemas of webhooks and callbacks, and all named schemas of a document without operations.
  private var ownSchemas: [SchemaID] {
    events.map(\.schema) + (isAboutTypes ? namedSchemas.map(\.schema) : [])
  }

  /// The schemas of all operations.
  var usedSchemas: [SchemaID] {
    ownSchemas
      + operations.flatMap { operation in
        var content = operation.responses.flatMap(\.content)
        let items = content.compactMap(\.itemSchema)
        if let body = operation.requestBody { content += body.content }
        let headers = operation.responses.flatMap(\.headers).compactMap(\.schema)
        return operation.parameters.compactMap(\.schema) + content.compactMap(\.schema) + items
          + headers
      }
  }

  /// The schemas of all responses.
  var responseSchemas: [SchemaID] {
    let content = operations.flatMap(\.responses).flatMap(\.content)
    return ownSchemas + content.compactMap(\.schema) + content.compactMap(\.itemSchema)
  }
}
