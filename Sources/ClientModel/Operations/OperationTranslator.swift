import Diagnostics
import OpenAPI
import YAML

/// Turns operations of the document into operations of the client.
struct OperationTranslator {
  let document: Document
  let style: NameStyle
  var types: TypeTranslator

  private var names: [Int: OperationNames] = [:]

  init(document: Document, style: NameStyle, types: TypeTranslator) {
    self.document = document
    self.style = style
    self.types = types
    // All operations get their names, also those that are not generated: a wider selection renames nothing.
    for (index, operation) in document.operations.enumerated() {
      names[index] = OperationNames(operation, style: style, scope: &self.types.moduleScope)
    }
  }

  func typeName(of index: Int) -> String { names[index]?.base ?? "" }

  mutating func translate(_ index: Int, callName: String, functionName: String) -> ClientOperation {
    let operation = document.operations[index]
    let names = names[index] ?? OperationNames(operation, style: style, scope: &types.moduleScope)
    var declarations: [TypeDeclaration] = []
    var parameterTypes: [TypeDeclaration] = []
    var arguments = NameScope(reserved: ["self", "options", functionName])
    var parameters = operation.parameters.compactMap { parameter in
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
    let answers = translateAnswers(operation, names: names, declarations: &declarations)
    return ClientOperation(
      name: names.base, fileName: names.file, id: names.id, callName: callName,
      functionName: functionName,
      method: operation.method.uppercased(), path: operation.path,
      documentation: Documentation(operation.description ?? operation.summary),
      isDeprecated: operation.isDeprecated, parameters: parameters, body: body,
      accept: answers.accept, security: ClientSecurityScheme.schemes(for: operation, in: document),
      requestName: names.request, success: answers.success, failures: answers.failures,
      errorName: names.error, types: declarations, parameterTypes: parameterTypes)
  }

  // MARK: Parameters

  private mutating func translate(
    _ parameter: Parameter, request: String, scope: inout NameScope,
    nested: inout [TypeDeclaration]
  ) -> ClientParameter? {
    let words = NameWords(parameter.name)
    let type = parameterType(parameter, at: TypePlace(parent: request, words: words), &nested)
    let name = style.lowerCamel(words.isEmpty ? NameWords("value") : words)
    let place = ClientParameter.Place(parameter.place)
    if let hint = problem(of: parameter.style, for: type) {
      types.diagnostics.append(
        .error(
          "parameter '\(parameter.name)' has the style '\(parameter.style.rawValue)', which the client cannot write",
          at: parameter.location, hint: hint))
    }
    return ClientParameter(
      name: scope.claim(name, name + place.rawValue.capitalizedFirst, name + "Parameter"),
      wireName: parameter.name, place: place, type: type,
      isRequired: parameter.isRequired || place == .path, style: .init(parameter.style),
      explode: parameter.explode, documentation: Documentation(parameter.description))
  }

  /// What to write instead of a style that there is no way to write values of the type in.
  private func problem(of style: Parameter.Style, for type: TypeReference) -> String? {
    switch (style, type) {
    case (.label, _), (.matrix, _): "the style 'simple' is written"
    case (.deepObject, .array): "a list has the style 'form', 'spaceDelimited' or 'pipeDelimited'"
    case (.spaceDelimited, .dictionary), (.pipeDelimited, .dictionary):
      "an object has the style 'form' or 'deepObject'"
    default: nil
    }
  }

  /// Values that a parameter can hold: scalars, lists of them, and flat maps. Anything else is a string that
  /// the caller makes.
  private mutating func parameterType(
    _ parameter: Parameter, at place: TypePlace, _ nested: inout [TypeDeclaration]
  ) -> TypeReference {
    guard let schema = parameter.schema else { return .string }
    let translated = types.translate(schema, at: place)
    let declared = translated.declarations
    if parameter.mediaType == nil, canBeWritten(translated.type, in: parameter.place, declared) {
      nested += translated.declarations
      return translated.type
    }
    types.diagnostics.append(
      .warning(
        "the values of parameter '\(parameter.name)' are objects or of several types, so it is passed as a string",
        at: parameter.location,
        hint: "give it a schema of a string, number, boolean, enum, or a list of these"))
    return .string
  }

  private func canBeWritten(
    _ type: TypeReference, in place: Parameter.Place, _ declared: [TypeDeclaration]
  ) -> Bool {
    switch type {
    case .boolean, .string, .integer, .int32, .int64, .double, .float, .date, .calendarDate: true
    case .array(let element):
      place != .cookie && (element.isScalar || isEnumeration(element, declared: declared))
    case .dictionary(let value): place == .query && value == .string
    case .named: isEnumeration(type, declared: declared)
    case .data, .json, .optional: false
    }
  }

  private func isEnumeration(_ type: TypeReference, declared: [TypeDeclaration]) -> Bool {
    guard case .named(let name) = type else { return false }
    let declaration = declared.first { $0.name == name } ?? types.declarations[name]
    if case .enumeration = declaration { return true }
    return false
  }

  // MARK: Body

  private mutating func translate(
    _ body: RequestBody, names: OperationNames, scope: inout NameScope,
    declarations: inout [TypeDeclaration]
  ) -> ClientBody? {
    guard let content = BodyContent.preferred(of: body.content, reader: types.reader) else {
      return nil
    }
    warn(about: content, of: names.id)
    let place = TypePlace(parent: nil, words: NameWords(names.base + "Body"))
    let type = bodyType(content, at: place, &declarations)
    return ClientBody(
      name: scope.claim("body", "requestBody"), mediaType: content.mediaType.name,
      coding: content.coding, type: type, isRequired: body.isRequired,
      documentation: Documentation(body.description))
  }

  private mutating func warn(about content: BodyContent, of operation: String) {
    guard let problem = content.problem else { return }
    types.diagnostics.append(.warning(problem, at: content.mediaType.location))
  }

  mutating func bodyType(
    _ content: BodyContent, at place: TypePlace, _ declarations: inout [TypeDeclaration]
  ) -> TypeReference {
    switch content.coding {
    case .data: return .data
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

extension ClientParameter.Place {
  init(_ place: Parameter.Place) {
    self =
      switch place {
      case .path: .path
      case .query: .query
      case .header: .header
      case .cookie: .cookie
      }
  }
}

extension ClientParameter.Style {
  init(_ style: Parameter.Style) {
    self =
      switch style {
      case .simple: .simple
      case .label: .label
      case .matrix: .matrix
      case .form: .form
      case .spaceDelimited: .spaceDelimited
      case .pipeDelimited: .pipeDelimited
      case .deepObject: .deepObject
      }
  }
}
