import ClientModel

/// The pages of an operation's request, response and error.
struct OperationPages {
  private let operation: ClientOperation
  private let context: DocumentationContext

  init(_ operation: ClientOperation, in context: DocumentationContext) {
    self.operation = operation
    self.context = context
  }

  var files: [RenderedFile] {
    var files = [
      file(DocumentationLinks.request(operation), request),
      file(DocumentationLinks.error(operation), error),
    ]
    let response = DocumentationLinks.response(operation)
    switch operation.success {
    case .body: break
    case .structure(let structure): files.append(file(response, self.response(structure)))
    case .union(let union): files.append(file(response, self.response(union)))
    }
    return files
  }

  /// Example calls, or `nil` if an argument has no example.
  private var code: CallExampleCode? {
    CallExampleCode(operation, context.examples[operation.name], in: context.making)
  }

  private func file(_ path: String, _ parts: [SwiftText]) -> RenderedFile {
    let text: SwiftText = """
      \(SwiftText.paragraphs(parts))

      """
    return RenderedFile(path: path, content: text)
  }

  private func call(from page: String) -> SwiftText {
    guard let resource = context.resource(of: operation) else { return "" }
    let path = DocumentationLinks.path(to: DocumentationLinks.resource(resource), from: page)
    return "[\(operation.callName)](\(path)#\(context.anchor(of: operation)))"
  }

  // MARK: Request

  private var request: [SwiftText] {
    let page = DocumentationLinks.request(operation)
    let places = self.places
    let examples = Dictionary(
      (context.examples[operation.name]?.parameters ?? []).map { ($0.name, $0.example.value) },
      uniquingKeysWith: { first, _ in first })
    let rows = operation.arguments.map { argument in
      [
        MarkdownCode.cell(argument.name),
        context.links.link(argument.type, from: page) + (argument.isRequired ? "" : "?"),
        places[argument.name] ?? "", markdownMark(argument.isRequired),
        MarkdownProse.cell(argument.documentation),
        examples[argument.name].flatMap(ExampleCell.text) ?? "",
      ]
    }
    let nested = operation.parameterTypes.flatMap(\.all).map { declaration in
      SwiftText.paragraphs([
        "## \(declaration.name)", TypeSection(declaration, page: page, in: context).text,
      ])
    }
    return [
      "# \(operation.requestName)",
      context.client.hasFunctions
        ? "The request of \(call(from: page)), and the argument of its function."
        : "The request of \(call(from: page)).",
      rows.isEmpty
        ? "No properties."
        : markdownTable(
          ["Property", "Type", "On the wire", "Required", "Description", "Example"], rows),
      code.map { code in
        """
        Example:

        \(MarkdownCode.block(code.request, language: "swift"))
        """
      } ?? "",
    ] + nested
  }

  /// The location of each argument, by name.
  private var places: [String: String] {
    var places: [String: String] = [:]
    if let body = operation.body {
      places[body.name] = "the body, as \(MarkdownCode.cell(body.mediaType))"
    }
    if let credential = operation.credential {
      places[credential.name] = "`Authorization` in the header"
    }
    for parameter in operation.parameters {
      places[parameter.name] =
        MarkdownCode.cell(parameter.wireName) + " in the \(parameter.place.rawValue)"
    }
    return places
  }

  // MARK: Response

  private func response(_ structure: SuccessStructure) -> [SwiftText] {
    let page = DocumentationLinks.response(operation)
    return [
      "# \(structure.name)", "The result of \(call(from: page)).",
    ] + content(of: structure, page: page)
  }

  private func response(_ union: SuccessUnion) -> [SwiftText] {
    let page = DocumentationLinks.response(operation)
    return [
      "# \(union.name)",
      "The documented successes of \(call(from: page)).",
    ]
      + union.cases.flatMap { member in
        ["## \(member.name)"] + content(of: member.structure, page: page)
      }
  }

  private func content(of structure: SuccessStructure, page: String) -> [SwiftText] {
    let examples = Dictionary(
      (context.examples[operation.name]?[structure.status]?.headers ?? []).map {
        ($0.name, $0.example.value)
      }, uniquingKeysWith: { first, _ in first })
    var rows = structure.headers.map { header in
      [
        MarkdownCode.cell(header.name),
        context.links.link(header.type, from: page) + (header.isRequired ? "" : "?"),
        "the header \(MarkdownCode.cell(header.wireName))",
        MarkdownProse.cell(header.documentation),
        examples[header.name].flatMap(ExampleCell.text) ?? "",
      ]
    }
    if let body = structure.body {
      rows.append([
        "`body`", context.links.link(body.type, from: page) + (body.isOptional ? "?" : ""),
        "the body, as \(MarkdownCode.cell(body.mediaType))", "The decoded body.", "",
      ])
    }
    rows.append([
      "`response`", context.links.link(to: "Response", from: page), "", "The HTTP response.",
      "",
    ])
    return [
      "Status `\(statusText(structure.status))`.", MarkdownProse.blocks(structure.documentation),
      markdownTable(["Property", "Type", "On the wire", "Description", "Example"], rows),
    ]
  }

  // MARK: Error

  private var error: [SwiftText] {
    let page = DocumentationLinks.error(operation)
    let rows = operation.failures.map { failure in
      [
        "`.\(failure.name)`", failureType(failure, page: page), statusText(failure.status),
        MarkdownProse.cell(failure.documentation),
      ]
    }
    let others = [
      [
        "`.undocumented`", context.links.link(to: "UndocumentedResponse", from: page),
        "4XX, 5XX", "The status or the media type of the response is not in the API description.",
      ],
      [
        "`.failed`", context.links.link(to: "CallFailure", from: page), "none",
        "The request failed before a usable response arrived.",
      ],
    ]
    return [
      "# \(operation.errorName)", "Errors thrown by \(call(from: page)).",
      markdownTable(["Case", "Value", "Status", "Description"], rows + others),
      "Every error has `statusCode`, `headers`, `body` and `message`.",
      code.map { MarkdownCode.block($0.errors, language: "swift") } ?? "",
    ]
  }

  private func failureType(_ failure: ClientFailure, page: String) -> String {
    let body =
      failure.body.map { context.links.link($0.type, from: page) }
      ?? context.links.link(to: "NoBody", from: page)
    return context.links.link(to: "Failure", from: page) + "\\<\(body)\\>"
  }
}
