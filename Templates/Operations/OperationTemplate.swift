import ClientModel

/// The file of an operation: its request, response, error and function, and the types that only it uses.
func operationFile(_ operation: ClientOperation, client: Client) -> SwiftText {
  """
  \(fileHeader)

  \(imports(of: operation))

  \(SwiftText.paragraphs(
    [
      requestDeclaration(operation),
      successDeclaration(operation),
      errorDeclaration(operation, client: client),
      client.hasFunctions ? operationFunction(operation, client: client) : "",
    ] + operation.types.map { typeDeclaration($0, depth: 0) }
      + wideStructureExtensions(of: operation.parameterTypes + operation.types)))

  """
}

private func imports(of operation: ClientOperation) -> SwiftText {
  let modules = operation.modules
  let lines = modules.map { ($0, "public import \($0)") } + [("HTTPTypes", "import HTTPTypes")]
  return "\(lines.sorted { $0.0 < $1.0 }.map(\.1))"
}

/// The function that sends the request and never throws.
private func operationFunction(_ operation: ClientOperation, client: Client) -> SwiftText {
  let result = SwiftSyntax.ReturnType.result(
    success: operation.success.typeName, failure: operation.errorName)
  let defaultRequest = operation.needsNoArguments ? " = .init()" : ""
  var comment = DocumentationComment(depth: 0)
  comment.add("Calls `\(operation.callName)`, and returns a `Result` instead of throwing.")
  return """
    \(comment.text)
    \(operation.isDeprecated ? "@available(*, deprecated)" : "")
    \(SwiftSyntax.function(
      "public nonisolated func \(operation.functionName.escapedIdentifier)",
      [
        "_ core: \(client.name)Core",
        "_ request: \(operation.requestName)\(defaultRequest)",
        "options: RequestOptions = RequestOptions()",
      ], effects: " async", result: result, depth: 0))
      await core.send(request, options: options)
    }
    """
}

extension ClientOperation {
  /// Whether a call to the operation has no required argument.
  var needsNoArguments: Bool {
    !arguments.contains(where: \.isAsked)
  }

  fileprivate var modules: Set<String> {
    var used = parameters.map(\.type) + failures.compactMap { $0.body?.type }
    if let body { used += [body.type] + body.choices.map(\.type) }
    switch success {
    case .body(_, let body): used.append(body.type)
    case .structure(let structure): used += structure.usedTypes
    case .union(let union): used += union.cases.flatMap(\.structure.usedTypes)
    }
    return used.modules.union((types + parameterTypes).modules)
  }
}

extension SuccessStructure {
  fileprivate var usedTypes: [TypeReference] {
    headers.map(\.type) + (body.map { [$0.type] } ?? [])
  }
}
