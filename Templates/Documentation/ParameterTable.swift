import ClientModel

/// What an operation takes.
struct ParameterTable {
  private let operation: ClientOperation
  private let page: String
  private let context: DocumentationContext

  init(_ operation: ClientOperation, page: String, in context: DocumentationContext) {
    self.operation = operation
    self.page = page
    self.context = context
  }

  var text: SwiftText {
    let request = context.links.link(to: operation.requestName, from: page)
    return SwiftText.paragraphs([
      markdownTable(["Parameter", "Type", "Required", "Description"], arguments + options),
      context.client.hasFunctions
        ? "The function takes the parameters as one value: \(request)." : "",
    ])
  }

  private var arguments: [[String]] {
    operation.arguments.map { argument in
      [
        MarkdownCode.cell(argument.name), context.links.link(argument.type, from: page),
        markdownMark(argument.isRequired), MarkdownProse.cell(argument.documentation),
      ]
    }
  }

  private var options: [[String]] {
    let retries = context.links.link(to: "RetryPolicy", from: page)
    let rows = [
      [
        "options", context.links.link(to: "RequestOptions", from: page),
        "What holds for this call.",
      ],
      [
        "options.headers", "`HTTPFields`",
        "Sent with the request, in place of those of the client.",
      ],
      ["options.retries", retries, "Whether and when the call is repeated."],
      ["options.timeout", "`Duration`", "How long the call may take, with all its attempts."],
      ["options.attemptTimeout", "`Duration`", "How long one attempt may take."],
      [
        "options.server", context.links.link(to: "Server", from: page),
        "Where the request goes, in place of the client's server.",
      ],
    ]
    return rows.map { ["`\($0[0])`", $0[1], markdownMark(false), $0[2]] }
  }
}
