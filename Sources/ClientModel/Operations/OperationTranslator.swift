import Diagnostics
import OpenAPI
import YAML

/// Translates operations of the document to operations of the client.
struct OperationTranslator {
  let document: Document
  let context: TranslationContext
  var types: TypeTranslator

  var reader: SchemaReader { context.reader }
  var style: NameStyle { context.style }

  /// The names in the order of the document's operations.
  let names: [OperationNames]
  /// The user's names for types.
  let renames: TypeRenames
  private let securitySchemes: [String: SecurityScheme]
  private let servers: ServerTranslator
  private let clientServers: [ClientServer]

  init(document: Document, words: [OperationWords], types: TypeTranslator) {
    self.document = document
    context = types.context
    let style = types.style
    securitySchemes = Dictionary(
      document.securitySchemes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    servers = ServerTranslator(style: style)
    clientServers = servers.translate(document.servers)
    var types = types
    // All operations get names, including those that are not generated, so that a wider selection renames nothing.
    var renames = context.renames
    names = OperationNames.names(
      of: document.operations, words: words, style: style, scope: &types.names.module,
      renames: &renames)
    self.renames = renames
    self.types = types
  }

  private func isOfClient(_ server: Server) -> Bool {
    document.servers.contains { $0.url == server.url }
  }

  /// Counted, because each of many servers can replace each of the client's.
  private func ownServers(of operation: OpenAPI.Operation) -> [String: String] {
    guard reader.budget.spend(operation.servers.count * clientServers.count) else { return [:] }
    return servers.ownServers(of: operation, besides: clientServers)
  }

  func typeName(of index: Int) -> String { names[index].base }

  mutating func translate(_ index: Int, named calls: CallNames) -> ClientOperation {
    let operation = document.operations[index]
    spend(on: operation)
    let names = names[index]
    var declarations: [TypeDeclaration] = []
    var parameterTypes: [TypeDeclaration] = []
    let parameterNames = calls.parameters[index]
    var parameters = zip(operation.parameters, parameterNames).map { parameter, name in
      translate(parameter, named: name, request: names.request, nested: &parameterTypes)
    }
    var arguments = NameScope(reserved: Set(parameterNames).union(["self", "options"]))
    parameters = parameters.filter(\.isRequired) + parameters.filter { !$0.isRequired }
    if operation.sentBody == nil, let body = operation.requestBody {
      report(
        .warning(
          code: .operationBody,
          "a body has no meaning in a \(operation.method.uppercased()) request, and the client does not send it",
          at: body.location, hint: "use parameters, or POST"))
    }
    let body = operation.sentBody.flatMap { body in
      translate(
        body, names: names, besides: parameters, scope: &arguments, declarations: &declarations)
    }
    let credential = credential(of: operation, scope: &arguments)
    let ownServers = ownServers(of: operation)
    if let server = operation.servers.first, ownServers.isEmpty, !isOfClient(server),
      !reader.budget.isSpent
    {
      report(
        .warning(
          code: .operationServers,
          "operation '\(names.id)' has its own servers, which the client cannot use",
          at: server.location, hint: "pass the server in the request options of its calls"))
    }
    types.diagnostics.append(
      contentsOf: ClientSecurityScheme.unknownSchemes(of: operation, defined: securitySchemes))
    let responses = translateResponses(operation, names: names, declarations: &declarations)
    return ClientOperation(
      name: names.base, fileName: names.file, id: names.id, callName: calls.methods[index].callName,
      functionName: calls.functions[index],
      method: operation.httpMethod, path: operation.path, servers: ownServers,
      fixedQuery: operation.query.map { FixedQueryItem(name: $0.name, value: $0.value) },
      summary: Documentation(operation.summary),
      documentation: Documentation(
        summary: operation.summary, description: operation.description),
      isDeprecated: operation.isDeprecated, parameters: parameters, body: body,
      credential: credential, accept: responses.accept,
      security: ClientSecurityScheme.schemes(
        for: operation, defined: securitySchemes, budget: reader.budget),
      requestName: names.request, success: responses.success, failures: responses.failures,
      streamed: responses.streamed, secretFields: secretFields(of: operation),
      errorName: names.error, types: declarations, parameterTypes: parameterTypes)
  }

  mutating func report(_ diagnostic: Diagnostic) { types.diagnostics.append(diagnostic) }

  /// The credential argument of an operation with an undefined scheme, whose kind only the caller knows.
  private func credential(
    of operation: Operation, scope: inout NameScope
  ) -> OperationArgument? {
    guard let scheme = operation.undefinedScheme else { return nil }
    let rule =
      "The credential for this request, sent as `Authorization`: "
      + "the API description requires `\(scheme)` without defining it."
    return OperationArgument(
      name: scope.claim("security", "securityCredential"), type: .credential, isRequired: true,
      isSecret: false, documentation: Documentation(rule))
  }

  /// Charges the budget for texts, parameters and headers, because many operations can refer to the same ones.
  private func spend(on operation: Operation) {
    let budget = reader.budget
    budget.spend(on: operation.description)
    budget.spend(on: operation.path)
    for parameter in operation.parameters {
      budget.spend(WorkBudget.stepsPerProperty)
      budget.spend(on: operation.path)
      budget.spend(on: parameter.name)
      budget.spend(on: parameter.description)
    }
    budget.spend(on: operation.requestBody?.description)
    for response in operation.responses {
      budget.spend(WorkBudget.stepsPerProperty)
      budget.spend(on: operation.path)
      budget.spend(on: response.description)
      for header in response.headers {
        budget.spend(WorkBudget.stepsPerProperty)
        budget.spend(on: operation.path)
        budget.spend(on: header.name)
        budget.spend(on: header.description)
      }
    }
  }

  /// The properties that the document marks as secret, among the parameters and anywhere in the bodies.
  private func secretFields(of operation: Operation) -> [String] {
    let contents =
      (operation.requestBody?.content ?? []) + operation.responses.flatMap(\.content)
    let fields = reader.secretFields(in: contents.compactMap(\.schema))
    let parameters = operation.parameters.filter(isMarkedSecret).map(\.name)
    return fields.union(parameters).sorted()
  }
}

extension Operation {
  /// The body, except for methods whose content has no defined meaning (RFC 9110, section 9.3), because servers reject or
  /// drop it.
  fileprivate var sentBody: RequestBody? {
    ["get", "head", "trace"].contains(method) ? nil : requestBody
  }
}

extension String {
  var capitalizedFirst: String {
    guard let first = utf8.first, Unicode.Scalar(first).isLowercaseASCII else {
      return prefix(1).uppercased() + dropFirst()
    }
    var bytes = Array(utf8)
    bytes[0] = first - 0x20
    return String(decoding: bytes, as: UTF8.self)
  }
}
