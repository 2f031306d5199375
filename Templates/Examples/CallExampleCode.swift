import ClientModel

/// Example calls to an operation. Each is a complete program.
struct CallExampleCode {
  private let operation: ClientOperation
  private let arguments: [(label: String, example: TypedExample)]
  private let making: ClientExampleCode

  /// - Returns: `nil` if an argument has no example because its type is infinitely recursive.
  init?(
    _ operation: ClientOperation, _ examples: TypedOperationExamples?, in making: ClientExampleCode
  ) {
    guard let examples else { return nil }
    self.operation = operation
    self.making = making
    let values = Dictionary(
      examples.parameters.map { ($0.name, $0.example) }, uniquingKeysWith: { first, _ in first })
    var arguments: [(label: String, example: TypedExample)] = []
    for argument in operation.arguments {
      if argument.type == .credential {
        if argument.isRequired { arguments.append((argument.name.escapedCallLabel, .credential)) }
        continue
      }
      let isBody = argument.name == operation.body?.name
      let found = isBody ? examples.bodies.first : values[argument.name]
      guard argument.isRequired || isBody && found?.isGiven == true else { continue }
      guard let found else { return nil }
      arguments.append((argument.name.escapedCallLabel, found.value))
    }
    self.arguments = arguments
  }

  /// Calls the method and prints the result.
  var method: SwiftText {
    let name = resultName
    return """
      \(imports)

      \(making.making)

      \(call(after: "let \(name) = ", depth: 0))
      \(printing(name))
      """
  }

  /// Calls the function and handles both outcomes.
  var function: SwiftText {
    let name = resultName
    return """
      \(imports)

      \(making.comment)
      let core = \(making.creation).core

      \(functionCall)
      switch result {
      case .success(let \(name)):
        \(printing(name))
      case .failure(let error):
        print("\(operation.functionName) failed:", error.message)
      }
      """
  }

  /// Creates the request.
  var request: SwiftText {
    """
    \(imports)

    \(SwiftSyntax.list("let request = " + operation.requestName, labelled(depth: 1), "", depth: 0))
    """
  }

  /// Calls the method and handles each error.
  var errors: SwiftText {
    let cases = operation.failures.map { failure -> SwiftText in
      """
      case .\(failure.name)(let failure):
        print(\(SwiftSyntax.literal(Self.title(of: failure))), failure.message)
      """
    }
    return """
      \(imports)

      \(making.making)

      do {
        \(call(after: "_ = ", depth: 1))
      } catch {
        switch error {
        \(cases)
        case .undocumented(let response):
          print("Undocumented status:", response.statusCode)
        case .failed(let cause):
          print("No usable response:", cause.message)
        }
      }
      """
  }

  private static func title(of failure: ClientFailure) -> String {
    "\(statusText(failure.status)):"
  }

  /// Iterates over all items, or `nil` if the operation has no pages.
  var list: SwiftText? {
    guard let list = operation.list else { return nil }
    let path = operation.callName.split(separator: ".").dropLast() + [Substring(list.methodName)]
    let call = SwiftSyntax.list(
      "let items = \(making.variable).\(path.joined(separator: "."))", labelled(depth: 1), "",
      depth: 0)
    return """
      \(imports)

      \(making.making)

      \(call)
      for try await item in items {
        print(item)
      }
      """
  }

  /// Calls the operation with a URL from a response or a link, or `nil` if it has no such method.
  var byURL: SwiftText? {
    guard let call = operation.urlCall else { return nil }
    let name = resultName
    return """
      import \(making.client.module)

      \(making.making)

      let url = \(SwiftSyntax.literal(address))
      let \(name) = try await \(making.variable).\(operation.callName)(\(call.label.escapedCallLabel): url)
      \(printing(name))
      """
  }

  /// The path of the operation with example values, including the path of the server.
  private var address: String {
    let values = Dictionary(
      arguments.map { ($0.label, $0.example) }, uniquingKeysWith: { first, _ in first })
    var texts: [String: String] = [:]
    for parameter in operation.parameters where parameter.place == .path {
      let text: String =
        switch values[parameter.name.escapedCallLabel]?.json {
        case .string(let text): text
        case .number(let number): number.literal
        default: "example"
        }
      texts[parameter.wireName] = PercentText.encoded(text)
    }
    return making.serverPath + URLTemplate(operation.path).filled { texts[$0] }
  }

  // MARK: Parts

  private var imports: SwiftText {
    // A call names no type except that of its request.
    let modules = arguments.map(\.example).modules.sorted()
    return "\(making.imports.lines(and: modules, for: ""))"
  }

  private func call(after label: String, depth: Int) -> SwiftText {
    SwiftSyntax.list(
      label + "try await \(making.variable).\(operation.callName)", labelled(depth: depth + 1), "",
      depth: depth)
  }

  private var functionCall: SwiftText {
    let request = SwiftSyntax.list(".init", labelled(depth: 2), "", depth: 1).text
    return SwiftSyntax.list(
      "let result = await " + operation.functionName.escapedIdentifier,
      arguments.isEmpty && operation.needsNoArguments ? ["core"] : ["core", request], "", depth: 0)
  }

  private func labelled(depth: Int) -> [String] {
    arguments.map { label, example in
      ExampleExpression(example).text(after: label + ": ", depth: depth).text
    }
  }

  // MARK: The result

  private var resultName: String {
    switch operation.success {
    case .structure, .union: return "response"
    case .body(_, let body):
      if body.type == .binaryBody { return "content" }
      if case .sequence(let format, _) = body.type { return format.rawValue }
      guard case .named(let type) = body.type, let last = type.split(separator: ".").last else {
        return "value"
      }
      if operation.types.contains(where: { $0.name == type }) { return "response" }
      let name = variableName(ofType: String(last))
      let taken: Set<String> = [making.variable, "core", "error", "print", "result"]
      return taken.contains(name) || name.escapedIdentifier != name ? "value" : name
    }
  }

  private func printing(_ name: String) -> SwiftText {
    switch operation.success {
    case .union: "print(\(name))"
    case .body(_, let body):
      switch body.type {
      case .binaryBody: "print(try await \(name).collect(upTo: 1_000_000))"
      case .sequence:
        """
        for try await element in \(name) {
          print(element)
        }
        """
      case .optional: "print(\(name) as Any)"
      default: "print(\(name)\(body.isOptional ? " as Any" : ""))"
      }
    case .structure(let structure):
      if let header = structure.headers.first(where: { !$0.isSecret }) {
        "print(\(name).\(header.name)\(Self.unwrapping(header)))"
      } else if structure.body?.type == .binaryBody {
        "print(try await \(name).body.collect(upTo: 1_000_000))"
      } else {
        "print(\(name))"
      }
    }
  }

  private static func unwrapping(_ header: ResponseHeader) -> String {
    if header.isRequired { return "" }
    return header.type == .string ? " ?? \"no \(header.name)\"" : " as Any"
  }
}
