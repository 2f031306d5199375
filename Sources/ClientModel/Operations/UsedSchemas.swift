import OpenAPI

extension Document {
  /// The schemas of all operations.
  var usedSchemas: [SchemaID] {
    operations.flatMap { operation in
      var content = operation.responses.flatMap(\.content)
      if let body = operation.requestBody { content += body.content }
      let headers = operation.responses.flatMap(\.headers).compactMap(\.schema)
      return operation.parameters.compactMap(\.schema) + content.compactMap(\.schema) + headers
    }
  }

  /// The schemas of all that operations answer.
  var responseSchemas: [SchemaID] {
    operations.flatMap(\.responses).flatMap(\.content).compactMap(\.schema)
  }
}
