/// Decodes the examples of operations as values of their types.
struct TypedExampleReader: Sendable {
  private let types: DeclaredTypes
  private let fit: ExampleFit

  init(_ types: DeclaredTypes) {
    self.types = types
    fit = ExampleFit(types)
  }

  func examples(_ examples: OperationExamples, of operation: ClientOperation)
    -> TypedOperationExamples
  {
    TypedOperationExamples(
      parameters: zip(operation.parameters, examples.parameters).compactMap { parameter, found in
        named(parameter.name, found.examples, parameter.type)
      },
      bodies: operation.body.map { bodies(examples.bodies, of: $0) } ?? [],
      responses: examples.responses.map { response($0, of: operation) })
  }

  /// The examples of a body, which belong to the preferred content.
  private func bodies(_ examples: [ClientExample], of body: ClientBody) -> [TypedClientExample] {
    guard let choice = body.choices.first else {
      return typed(examples, as: body.type, words: "body")
    }
    return typed(examples, as: choice.type, words: "body").map { example in
      var example = example
      example.value = .union(
        type: body.type.swiftName, member: choice.name, tag: nil, example.value)
      return example
    }
  }

  private func response(_ response: OperationExamples.Response, of operation: ClientOperation)
    -> TypedOperationExamples.Response
  {
    let (headers, body) = operation.response(of: response.status)
    return .init(
      status: response.status,
      headers: zip(headers, response.headers).compactMap { header, found in
        named(header.name, found.examples, header.type)
      },
      bodies: body.map { typed(response.bodies, as: $0.type, words: "body") } ?? [])
  }

  private func named(_ name: String, _ examples: [ClientExample], _ type: TypeReference)
    -> TypedOperationExamples.Named?
  {
    let usable = examples.filter(\.value.canBeInHeadersAndPaths)
    return typed(usable, as: type, words: name).first.map { .init(name: name, example: $0) }
  }

  /// The matching examples of the document, or otherwise the synthesized ones.
  private func typed(_ examples: [ClientExample], as type: TypeReference, words: String)
    -> [TypedClientExample]
  {
    let given = examples.filter(\.isGiven).compactMap { example in
      value(example.value, as: type).map { TypedClientExample(example, $0) }
    }
    if !given.isEmpty { return given }
    let made = examples.filter { !$0.isGiven }.compactMap { example in
      filled(example.value, as: type, words).map { TypedClientExample(example, $0) }
    }
    if !made.isEmpty { return made }
    return filled(nil, as: type, words).map { [TypedClientExample(value: $0, isGiven: false)] }
      ?? []
  }

  /// Decodes an example. For a binary body, the text of the example is its bytes.
  private func value(_ value: ExampleValue, as type: TypeReference) -> TypedExample? {
    guard type == .data else { return fit.value(value, as: type) }
    guard case .string(let text) = value else { return nil }
    return .bytes(Array(text.utf8))
  }

  private func filled(_ value: ExampleValue?, as type: TypeReference, _ words: String)
    -> TypedExample?
  {
    guard type != .data else { return .bytes(Array("example".utf8)) }
    var filling = ExampleFilling(types)
    return filling.value(value, as: type, words: NameWords(words))
  }
}

extension TypedClientExample {
  fileprivate init(_ example: ClientExample, _ value: TypedExample) {
    self.init(
      name: example.name, summary: example.summary, value: value, isGiven: example.isGiven)
  }
}

extension ExampleValue {
  /// Whether the value is valid in paths and headers: it is not empty, not `.` or `..`, and has no line breaks and no
  /// surrounding spaces.
  fileprivate var canBeInHeadersAndPaths: Bool {
    guard case .string(let text) = self else { return true }
    let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    return isPlain && !["", ".", ".."].contains(text) && text.first != " " && text.last != " "
  }
}
