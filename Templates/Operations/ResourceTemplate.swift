import ClientModel

/// The file of a resource: a method for each operation, and a property for each subresource.
///
/// - Parameter operations: the operations by name.
func resourceFile(
  _ resource: Resource, path: String, client: String, _ operations: [String: ClientOperation]
) -> SwiftText {
  let methods = resource.methods.flatMap { method -> [SwiftText] in
    guard let operation = operations[method.operation] else { return [] }
    return [
      resourceMethod(method.name, operation), urlMethod(method.name, operation),
      listMethod(method.name, operation),
    ]
  }
  let modules = resource.methods.compactMap { operations[$0.operation] }.flatMap(\.signatureTypes)
    .modules
  return """
    \(fileHeader)

    \(publicImports(modules))\(resourceComment(resource, path: path))
    public nonisolated struct \(resource.typeName): Sendable {
      let core: \(client)Core

      \(SwiftText.paragraphs(resource.resources.map { subresource($0, path: path) } + methods))
    }

    """
}

private func resourceComment(_ resource: Resource, path: String) -> SwiftText {
  var comment = DocumentationComment(resource.documentation, depth: 0)
  comment.add("The operations of `\(path)`.")
  return comment.text
}

/// A property of the client or the parent resource that returns the resource.
func subresource(_ resource: Resource, path: String) -> SwiftText {
  let name = path.isEmpty ? resource.name : "\(path).\(resource.name)"
  return """
    /// The operations of `\(name)`.
    \(SwiftSyntax.braces(
      "public var \(resource.name.escapedIdentifier): \(resource.typeName)", ".init(core: core)",
      depth: 1))
    """
}

private func resourceMethod(_ name: String, _ operation: ClientOperation) -> SwiftText {
  let arguments = operation.arguments
  let parameters =
    arguments.map { $0.declaration(in: "") } + ["options: RequestOptions = RequestOptions()"]
  let values = arguments.map { "\($0.name.escapedCallLabel): \($0.name.escapedIdentifier)" }
  return """
    \(methodComment(operation))
    \(operation.isDeprecated ? "@available(*, deprecated)" : "")
    \(operation.success.isDiscardable ? "@discardableResult" : "")
    \(SwiftSyntax.function(
      "public func \(name.escapedIdentifier)", parameters,
      effects: " async throws(\(operation.errorName))", result: .plain(operation.success.typeName), depth: 1))
      \(call(operation, values))
    }
    """
}

private func call(_ operation: ClientOperation, _ values: [String]) -> SwiftText {
  let request = "\(operation.requestName)(\(values.joined(separator: ", ")))"
  let core = operation.core
  let line = "try await \(core).send(\(request), options: options).get()"
  if SwiftSyntax.fits(line, depth: 2) { return "\(line)" }
  return """
    \(SwiftSyntax.list("let request = \(operation.requestName)", values, "", depth: 2))
    return try await \(core).send(request, options: options).get()
    """
}

private func methodComment(_ operation: ClientOperation) -> SwiftText {
  var comment = DocumentationComment(operation.documentation, depth: 1)
  comment.add("`\(operation.method) \(operation.path)`")
  let arguments = operation.arguments.map { ($0.name, $0.documentation) }
  comment.addItems(
    "Parameters", arguments + [("options", Documentation("Options for this request."))])
  return comment.text
}

extension ClientOperation {
  /// Adds `self.` if an argument shadows the property.
  var core: String { arguments.contains { $0.name == "core" } ? "self.core" : "core" }

  fileprivate var signatureTypes: [TypeReference] {
    let result = if case .body(_, let body) = success { [body.type] } else { [TypeReference]() }
    return arguments.map(\.type) + result
  }
}
