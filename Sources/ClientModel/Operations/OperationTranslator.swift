import Diagnostics
import OpenAPI
import YAML

/// Turns operations of the document into operations of the client.
struct OperationTranslator {
  let document: Document
  let style: NameStyle
  var types: TypeTranslator

  /// In the order of the document's operations.
  let names: [OperationNames]

  init(document: Document, style: NameStyle, types: TypeTranslator) {
    self.document = document
    self.style = style
    var types = types
    // All operations get their names, also those that are not generated: a wider selection renames nothing.
    var bases = NameScope(comparison: .ignoringCase)
    names = document.operations.map { operation in
      OperationNames(operation, style: style, bases: &bases, scope: &types.moduleScope)
    }
    self.types = types
    self.types.shareTypes(schemaPlaces())
  }

  func typeName(of index: Int) -> String { names[index].base }

  mutating func translate(_ index: Int, callName: String, functionName: String) -> ClientOperation {
    let operation = document.operations[index]
    let names = names[index]
    var declarations: [TypeDeclaration] = []
    var parameterTypes: [TypeDeclaration] = []
    var arguments = NameScope(reserved: ["self", "options", functionName])
    var parameters = operation.parameters.map { parameter in
      translate(parameter, request: names.request, scope: &arguments, nested: &parameterTypes)
    }
    parameters = parameters.filter(\.isRequired) + parameters.filter { !$0.isRequired }
    let body = operation.requestBody.flatMap { body in
      translate(body, names: names, scope: &arguments, declarations: &declarations)
    }
    types.diagnostics.append(contentsOf: ClientSecurityScheme.problems(of: operation))
    if let server = operation.servers.first {
      types.diagnostics.append(
        .warning(
          "operation '\(names.id)' has servers of its own, which the client does not use",
          at: server.location, hint: "give the server in the options of its calls"))
    }
    types.diagnostics.append(
      contentsOf: ClientSecurityScheme.unknownSchemes(of: operation, in: document))
    let answers = translateAnswers(operation, names: names, declarations: &declarations)
    return ClientOperation(
      name: names.base, fileName: names.file, id: names.id, callName: callName,
      functionName: functionName,
      method: operation.method.uppercased(), path: operation.path,
      summary: Documentation(operation.summary),
      documentation: Documentation(operation.description ?? operation.summary),
      isDeprecated: operation.isDeprecated, parameters: parameters, body: body,
      accept: answers.accept, security: ClientSecurityScheme.schemes(for: operation, in: document),
      requestName: names.request, success: answers.success, failures: answers.failures,
      streamsAnswer: answers.isStreamed, secretFields: secretFields(of: operation),
      errorName: names.error, types: declarations, parameterTypes: parameterTypes)
  }

  /// What the document marks as secret among the parameters and anywhere in the bodies.
  private func secretFields(of operation: Operation) -> [String] {
    let contents =
      (operation.requestBody?.content ?? []) + operation.responses.flatMap(\.content)
    let fields = types.reader.secretFields(in: contents.compactMap(\.schema))
    let parameters = operation.parameters.filter(isMarkedSecret).map(\.name)
    return fields.union(parameters).sorted()
  }

  // MARK: Body

  private mutating func translate(
    _ body: RequestBody, names: OperationNames, scope: inout NameScope,
    declarations: inout [TypeDeclaration]
  ) -> ClientBody? {
    guard let content = BodyContent.preferred(of: body.content, reader: types.reader) else {
      return nil
    }
    warn(about: content)
    let place = TypePlace(parent: nil, words: NameWords(names.base + "Body"))
    let type = bodyType(content, at: place, &declarations)
    return ClientBody(
      name: scope.claim("body", "requestBody"), mediaType: content.sentMediaType,
      coding: content.coding, type: type, isRequired: body.isRequired,
      isSecret: content.mediaType.schema.map(types.reader.isSecret) ?? false,
      documentation: Documentation(body.description))
  }

  private mutating func warn(about content: BodyContent) {
    guard let problem = content.problem else { return }
    types.diagnostics.append(
      .warning(problem.message, at: content.mediaType.location, hint: problem.hint))
  }

  mutating func bodyType(
    _ content: BodyContent, at place: TypePlace, _ declarations: inout [TypeDeclaration]
  ) -> TypeReference {
    switch content.coding {
    case .data: return .data
    case .binary: return .binaryBody
    case .text: return .string
    case .json, .form:
      guard let schema = content.mediaType.schema else { return .json }
      let translated = types.translate(schema, at: place)
      declarations += translated.declarations
      return translated.isNullable ? .optional(translated.type) : translated.type
    }
  }
}

extension TypeReference {
  /// Whether the value is one piece of text on the wire.
  var isScalar: Bool {
    switch self {
    case .boolean, .string, .integer, .int32, .int64, .double, .float, .date, .calendarDate: true
    default: false
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
