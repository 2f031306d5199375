import OpenAPI

extension OperationTranslator {
  /// All places where operations use schemas, in the order of the operations' names.
  func schemaPlaces() -> [SchemaPlace] {
    let order = names.indices.sorted { names[$0].base < names[$1].base }
    return order.flatMap { places(of: document.operations[$0], name: names[$0].base) }
  }

  private func places(of operation: Operation, name: String) -> [SchemaPlace] {
    var places: [SchemaPlace] = []
    for parameter in operation.parameters {
      guard let schema = parameter.schema else { continue }
      let words = NameWords(parameter.name)
      places.append(SchemaPlace(schema: schema, operation: name, role: words, isFailure: false))
    }
    if let body = operation.requestBody.flatMap({ schema(of: $0.content) }) {
      places.append(SchemaPlace(schema: body, operation: name, role: nil, isFailure: false))
    }
    for response in operation.responses {
      guard let body = schema(of: response.content) else { continue }
      let status = StatusMatch(response.status)
      let role = NameWords(words: NameWords(status.caseName).words + ["error"])
      places.append(
        SchemaPlace(
          schema: body, operation: name, role: status.isSuccess ? nil : role,
          isFailure: !status.isSuccess))
    }
    return places
  }

  private func schema(of content: [MediaType]) -> SchemaID? {
    BodyContent.preferred(of: content, reader: types.reader)?.mediaType.schema
  }
}

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
