import ClientModel

/// The table of an operation's arguments.
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
        ? "The function takes one argument: \(request)." : "",
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
        "Options for this request.",
      ],
      [
        "options.headers", "`HTTPFields`",
        "Headers of the request, which replace those of the client.",
      ],
      ["options.retries", retries, "When to retry."],
      ["options.timeout", "`Duration`", "The timeout for the call, with all attempts."],
      ["options.attemptTimeout", "`Duration`", "The timeout for one attempt."],
      [
        "options.server", context.links.link(to: "Server", from: page),
        "The server of the request, instead of the client's server.",
      ],
    ]
    return rows.map { ["`\($0[0])`", $0[1], markdownMark(false), $0[2]] }
  }
}
