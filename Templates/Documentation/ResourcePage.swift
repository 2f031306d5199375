import ClientModel

/// The page of a resource: its operations, each with examples, parameters, response and errors.
struct ResourcePage {
  private let resource: Resource
  private let path: String
  private let context: DocumentationContext
  private let page: String

  /// - Parameter path: the path of properties from the client: `customers.exchanges`.
  init(_ resource: Resource, path: String, in context: DocumentationContext) {
    self.resource = resource
    self.path = path
    self.context = context
    page = DocumentationLinks.resource(resource)
  }

  var file: RenderedFile {
    let text: SwiftText = """
      \(SwiftText.paragraphs([head, overview] + operations.map(section)))

      """
    return RenderedFile(path: page, content: text)
  }

  private var operations: [(name: String, operation: ClientOperation)] {
    resource.methods.compactMap { method in
      context.operations[method.operation].map { (method.name, $0) }
    }
  }

  private static func sections(_ client: Client) -> [String] {
    ["Example usage"] + (client.hasFunctions ? ["Result function"] : [])
      + ["Parameters", "Response", "Errors"]
  }

  /// The anchors of the resource's methods, in order.
  static func anchors(in resource: Resource, of client: Client) -> [String] {
    // A resource without methods needs no anchors.
    let before = [resource.pageName, "Overview", "Available operations"]
    let sections = sections(client)
    let headings = resource.methods.flatMap { [$0.name] + sections }
    let all = PageAnchors(before + headings).all.dropFirst(before.count)
    return resource.methods.indices.map { all[all.startIndex + $0 * (1 + sections.count)] }
  }

  private var head: SwiftText {
    """
    # \(resource.pageName)

    `\(context.making.variable).\(path)` of [\(context.client.name)](../../README.md)
    """
  }

  private var overview: SwiftText {
    let links = operations.map { name, operation in
      "* [\(name)](#\(context.anchor(of: operation))) - \(summary(operation))"
    }
    let below = resource.resources.map { child in
      "* [\(path).\(child.name)](\(DocumentationLinks.path(to: DocumentationLinks.resource(child), from: page)))"
    }
    return SwiftText.paragraphs([
      "## Overview", MarkdownProse.blocks(resource.documentation),
      links.isEmpty ? "" : "### Available operations", "\(links)",
      below.isEmpty ? "" : "Nested resources:",
      "\(below)",
    ])
  }

  private func summary(_ operation: ClientOperation) -> String {
    let summary = operation.summary.lines.joined(separator: " ")
    return summary.isEmpty
      ? MarkdownCode.span("\(operation.method) \(operation.path)") : MarkdownProse.plain(summary)
  }

  // MARK: An operation

  private func section(_ name: String, _ operation: ClientOperation) -> SwiftText {
    let code = CallExampleCode(
      operation, context.examples[operation.name], in: context.making)
    let function =
      context.client.hasFunctions ? [self.function(operation, code)] : []
    let contents =
      [usage(operation, code)] + function + [
        ParameterTable(operation, page: page, in: context).text, response(operation),
        SwiftText.paragraphs([
          ErrorTable(operation, page: page, in: context).text, handling(operation, code),
        ]),
      ]
    let sections = zip(Self.sections(context.client), contents).flatMap { title, content in
      ["### \(title)" as SwiftText, content]
    }
    return SwiftText.paragraphs(
      [
        "## \(name)",
        MarkdownProse.blocks(operation.documentation),
        "\(MarkdownCode.span("\(operation.method) \(operation.path)"))",
        operation.isDeprecated ? "**Deprecated.**" : "",
      ] + sections)
  }

  private func usage(_ operation: ClientOperation, _ code: CallExampleCode?) -> SwiftText {
    guard let code else { return "There is no example, because a value would never end." }
    return SwiftText.paragraphs([
      MarkdownCode.block(code.method, language: "swift"), otherBodies(of: operation),
      further("Iterate over all items:", code.list),
      further("Call it with a URL, for example from a `Location` header or a link:", code.byURL),
    ])
  }

  private func further(_ title: SwiftText, _ code: SwiftText?) -> SwiftText {
    guard let code else { return "" }
    return SwiftText.paragraphs([title, MarkdownCode.block(code, language: "swift")])
  }

  /// The other example bodies of the document, each with its description.
  private func otherBodies(of operation: ClientOperation) -> SwiftText {
    guard let body = operation.body, let examples = context.examples[operation.name] else {
      return ""
    }
    let others = examples.bodies.filter(\.isGiven).dropFirst()
    return SwiftText.paragraphs(
      others.map { example in
        let title = example.summary ?? example.name ?? "Another body"
        let code = ValueExampleCode(
          example.value, of: body.type, named: body.name, in: context.making)
        return SwiftText.paragraphs([
          "\(MarkdownProse.plain(title)):", MarkdownCode.block(code.text, language: "swift"),
        ])
      })
  }

  private func function(_ operation: ClientOperation, _ code: CallExampleCode?) -> SwiftText {
    SwiftText.paragraphs([
      "`\(operation.functionName)` returns a `Result` instead of throwing:",
      code.map { MarkdownCode.block($0.function, language: "swift") } ?? "",
    ])
  }

  private func response(_ operation: ClientOperation) -> SwiftText {
    let type: String
    switch operation.success {
    case .body(_, let body):
      type = context.links.link(body.type, from: page) + (body.isOptional ? "?" : "")
    case .structure(let structure): type = context.links.link(to: structure.name, from: page)
    case .union(let union): type = context.links.link(to: union.name, from: page)
    }
    let statuses = operation.success.statuses.map { "`\(statusText($0))`" }
    return "**\(type)** (\(statuses.joined(separator: ", ")))"
  }

  private func handling(_ operation: ClientOperation, _ code: CallExampleCode?) -> SwiftText {
    guard let code else { return "" }
    return SwiftText.paragraphs([
      "The method throws \(context.links.link(to: operation.errorName, from: page)):",
      MarkdownCode.block(code.errors, language: "swift"),
    ])
  }
}
