import OpenAPI
import YAML

/// Collects the examples of operations.
struct OperationExampleReader {
  private let reader: SchemaReader
  private var requests: SchemaExamples
  private var responses: SchemaExamples

  /// A payment API documents dozens of error bodies for one status; an untrusted document can list any number.
  private static let mostExamples = 100

  init(_ context: TranslationContext) {
    reader = context.reader
    requests = SchemaExamples(context, extent: .required)
    responses = SchemaExamples(context, extent: .full)
  }

  /// - Parameter operation: the translated operation.
  mutating func examples(of source: Operation, _ operation: ClientOperation) -> OperationExamples {
    let sources = ParameterSources(source)
    return OperationExamples(
      operation: operation.name,
      parameters: operation.parameters.map { parameter in
        .init(
          name: parameter.name,
          examples: sources[parameter].map { parameterExamples($0) } ?? [])
      },
      bodies: bodies(of: source, operation.body),
      responses: responses(of: source, operation))
  }

  /// A path parameter must not be empty, so an example of an object includes its optional properties.
  private mutating func parameterExamples(_ parameter: Parameter) -> [ClientExample] {
    parameter.place == .path
      ? responses.examples(parameter.examples, parameter.schema, parameter.name)
      : requests.examples(parameter.examples, parameter.schema, parameter.name)
  }

  private mutating func bodies(of source: Operation, _ body: ClientBody?) -> [ClientExample] {
    guard body != nil, let content = source.requestBody?.content,
      let media = BodyContent.preferred(of: content, reader: reader)?.mediaType
    else { return [] }
    return requests.examples(Array(media.examples.prefix(Self.mostExamples)), media.schema, "body")
  }

  /// The examples of responses. `default` also describes success if no success is documented.
  private mutating func responses(of source: Operation, _ operation: ClientOperation)
    -> [OperationExamples.Response]
  {
    var result = source.responses.map { response($0, to: StatusMatch($0.status), of: operation) }
    for status in operation.success.statuses where !result.contains(where: { $0.status == status })
    {
      guard let fallback = source.responses.first(where: { $0.status == .default }) else { break }
      result.append(response(fallback, to: status, of: operation))
    }
    return result
  }

  private mutating func response(
    _ response: Response, to status: StatusMatch, of operation: ClientOperation
  ) -> OperationExamples.Response {
    let sources = Dictionary(
      response.headers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let headers = operation.response(of: status).headers.map { header in
      OperationExamples.Named(
        name: header.name,
        examples: sources[header.wireName].map {
          responses.examples($0.examples, $0.schema, $0.name)
        } ?? [])
    }
    let media = BodyContent.preferred(of: response.content, reader: reader)?.mediaType
    let bodies = media.map {
      responses.examples(Array($0.examples.prefix(Self.mostExamples)), $0.schema, "body")
    }
    return .init(
      status: status, headers: headers, bodies: operation.method == "HEAD" ? [] : bodies ?? [])
  }
}

extension SchemaExamples {
  /// The examples of the document, followed by those synthesized from the schema.
  fileprivate mutating func examples(_ given: [Example], _ schema: SchemaID?, _ name: String)
    -> [ClientExample]
  {
    var result: [ClientExample] = []
    for example in given {
      guard let node = example.value, let value = ExampleValue(node) else { continue }
      result.append(
        ClientExample(
          name: example.name, summary: example.summary ?? example.description, value: value,
          isGiven: true))
    }
    let words = NameWords(header: name)
    guard let schema else {
      result.append(
        ClientExample(
          value: ExamplePlaceholder(words).value(of: .string) ?? .null, isGiven: false))
      return result
    }
    for (name, value) in values(of: schema, words: words) {
      result.append(ClientExample(name: name, value: value, isGiven: false))
    }
    return result
  }
}
