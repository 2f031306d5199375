import ClientModel

/// The names of the sections that a README can have.
public let readmeSections = ReadmeTemplate.sections

/// The emitted package's `README.md`: sections in regions, which are made anew each time. What people write
/// around them stays.
struct ReadmeTemplate {
  private let client: Client
  private let making: ClientExampleCode
  private let examples: ClientExamples
  /// nil where the package has no pages to lead to.
  private let pages: DocumentationContext?

  static let path = "README.md"
  /// The names of all sections, also of those that a client has no need for.
  static let sections = [
    "introduction", "installation", "usage", "authentication", "operations", "results", "errors",
    "retries", "pagination", "links", "uploads", "servers", "transport", "debugging",
  ]

  /// - Parameter pages: what the pages are made from, where the package has some.
  init(_ making: ClientExampleCode, examples: ClientExamples, pages: DocumentationContext?) {
    client = making.client
    self.making = making
    self.examples = examples
    self.pages = pages
  }

  var file: RenderedFile {
    let texts = [
      introduction, installation, usage, authentication, operations, results, errors, retries,
      pagination, links, uploads, servers, transport, debugging,
    ]
    let regions = zip(Self.sections, texts).filter { !$1.text.isEmpty }.map {
      name, text -> SwiftText in
      """
      <!-- generated:\(name) -->
      \(text)
      <!-- end -->
      """
    }
    let text: SwiftText = """
      \(SwiftText.paragraphs(regions))

      """
    return RenderedFile(path: Self.path, text: text.text)
  }

  private func swift(_ text: SwiftText) -> SwiftText {
    MarkdownCode.block(text, language: "swift")
  }

  private func page(_ title: String, _ path: String) -> String {
    pages == nil ? title : "[\(title)](\(path))"
  }

  // MARK: Beginning

  private var introduction: SwiftText {
    SwiftText.paragraphs([
      "# \(client.module)",
      """
      A Swift client of \(MarkdownProse.plain(client.title)), made by openapi-codegen from the API's description.
      """,
      MarkdownProse.blocks(client.documentation),
    ])
  }

  private var installation: SwiftText {
    """
    ## Installation

    It takes Swift 6.1 or later, and runs on macOS 13, iOS 16, tvOS 16, watchOS 9, visionOS 1 and Linux. It
    depends on swift-http-types and swift-log. Add the package to your `Package.swift`, and the product to your target:

    ```
    .package(url: "https://example.com/\(client.module).git", from: "1.0.0"),

    .product(name: "\(client.module)", package: "\(client.module)"),
    ```
    """
  }

  private var firstCall: CallExampleCode? {
    CallExampleCode.introducing(making, examples: examples)
  }

  private var usage: SwiftText {
    guard let call = firstCall else { return "" }
    return """
      ## Usage

      \(swift(call.method))

      `JSONCoding.decode(_:from:)` and `JSONCoding.encode(_:)` read and write models. These are `Codable` too:
      `JSONCoding.decoder` and `JSONCoding.encoder` are for types of yours that have models in them.
      """
  }

  // MARK: Credentials

  private var authentication: SwiftText {
    switch client.credentials {
    case .none: return ""
    case .given:
      return """
        ## Authentication

        The credential is given to the client, which sends it where the API's description says:

        \(swift("""
          import \(client.module)

          \(making.making)
          """))
        """
    case .environment:
      let prefix = client.environmentPrefix
      return """
        ## Authentication

        The client fetches its tokens with OAuth 2.0 client credentials, keeps them, and renews them before they
        end. The credentials are given, or come from the environment:

        | Variable | What it holds |
        | --- | --- |
        | `\(prefix)_CLIENT_ID` | the identifier |
        | `\(prefix)_CLIENT_SECRET` | the secret |
        | `\(prefix)_TOKEN_URL` | where tokens are fetched, in place of what the API's description says; optional |

        \(swift("""
          import \(client.module)

          \(making.making(security: ".clientCredentials(id: \"your-id\", secret: \"your-secret\")"))
          """))

        `.bearer(_:)` takes a token that you have, and `.provided(by:)` a closure that gets the credential from a
        vault.
        """
    }
  }

  // MARK: Calls

  private var operations: SwiftText {
    let function = client.hasFunctions ? ", and has a function that returns a `Result`" : ""
    return """
      ## Operations

      Each one throws an error of its own type\(function).\(pages == nil ? "" : " All pages are listed in [docs](docs/README.md).")

      \(markdownTable(
        ["Method"] + (client.hasFunctions ? ["Function"] : []) + ["Request", "What it does"],
        client.operations.map(row)))
      """
  }

  private func row(_ operation: ClientOperation) -> [String] {
    var method = MarkdownCode.cell(operation.callName)
    if let resource = pages?.resource(of: operation) {
      let page = DocumentationLinks.resource(resource)
      method = "[\(method)](\(page)#\(pages?.anchor(of: operation) ?? ""))"
    }
    let summary = operation.isDeprecated ? ["**Deprecated.**"] : []
    let function = client.hasFunctions ? [MarkdownCode.cell(operation.functionName)] : []
    return [method] + function + [
      MarkdownCode.cell("\(operation.method) \(operation.path)"),
      (summary + [MarkdownProse.cell(operation.summary)]).joined(separator: " "),
    ]
  }

  private var results: SwiftText {
    guard client.hasFunctions, let call = firstCall else { return "" }
    return """
      ## Outcomes as values

      The function of an operation takes the client's core and the request, and returns a `Result`. It throws nothing:

      \(swift(call.function))
      """
  }

  private var errors: SwiftText {
    guard let call = firstCall else { return "" }
    return """
      ## Errors

      The error of an operation is an enum with a case for each documented status. `.undocumented` is any other
      answer, `.failed` is none that can be read. All errors conform to `\(client.name)Error`, by which most can be
      handled: `statusCode`, `code`, `isRetryable`, `message` and more; `serverMayHaveActed` says `.no`, `.maybe` or
      `.yes` whatever went wrong, and `idempotencyKey` is the key to send the same request with again. See
      \(page("failures", RuntimePage.failures.path)).

      \(swift(call.errors))

      Where several calls stand in one `do`, and in closures, catch `let error as any \(client.name)Error`, or write
      `do throws(…)` with the type of the error.
      """
  }

  private var retries: SwiftText {
    """
    ## Retries

    Calls that fail for a while only are repeated, with growing random pauses, where that is safe: a POST only
    with an `Idempotency-Key`, or where the server cannot have acted on it. \(page("`Configuration`", RuntimePage.configuration.path))
    holds for a client, \(page("`RequestOptions`", RuntimePage.requestOptions.path)) for a call,
    \(page("`RetryPolicy`", RuntimePage.retryPolicy.path)) says what can be decided.

    \(swift("""
      import \(client.module)

      let configuration = Configuration(timeout: .seconds(20), retries: .backoff(maximumAttempts: 3))
      let options = RequestOptions(retries: .none)
      """))
    """
  }

  private func code(where isFit: (ClientOperation) -> Bool) -> CallExampleCode? {
    client.operations.first { isFit($0) && !$0.isDeprecated }
      .flatMap { CallExampleCode($0, examples[$0.name], in: making) }
  }

  private var pagination: SwiftText {
    guard let code = code(where: { $0.list != nil })?.list else { return "" }
    return """
      ## Pagination

      A list that comes in pages has a method that reads all of them, each when it is needed. The pages themselves
      are its `pages`:

      \(swift(code))
      """
  }

  private var links: SwiftText {
    guard let code = code(where: { $0.urlCall != nil })?.byURL else { return "" }
    return """
      ## Links

      What an operation looks up can be had by the URL that `Location` or a link holds; `get(_:as:)` of the client
      reads what any link leads to. Nothing is sent to another server than that of the client:

      \(swift(code))
      """
  }

  private var uploads: SwiftText {
    let bodies = client.operations.compactMap(\.body)
    let sendsBytes = bodies.contains { $0.type == .binaryBody }
    let sendsForms = bodies.contains { $0.coding == .multipart }
    guard sendsBytes || sendsForms else { return "" }
    return """
      ## File uploads

      A file is read as it is sent, and can be longer than the memory. It is the whole body, or a part of a form:

      \(swift("""
        import Foundation
        import \(client.module)

        let body = try HTTPBody.file(at: URL(fileURLWithPath: "document.pdf"))
        let part = FilePart(body, fileName: "document.pdf", contentType: "application/pdf")
        """))
      """
  }

  // MARK: Surroundings

  private var servers: SwiftText {
    let rows = client.servers.map { server in
      [
        "`.\(server.name)\(server.variables.isEmpty ? "" : "()")`", MarkdownCode.cell(server.url),
        MarkdownProse.cell(server.documentation),
      ]
    }
    return """
      ## Servers

      \(SwiftText.paragraphs([
        rows.isEmpty ? "" : "The first one is taken where none is named:",
        markdownTable(["Server", "URL", "Description"], rows),
        "Another one is given by its URL, for the client or for one call:",
        swift("""
          import \(client.module)

          let server = Server(url: "https://api.example.com")
          let options = RequestOptions(server: server)
          """),
      ]))
      """
  }

  private var transport: SwiftText {
    """
    ## Transports

    `URLSessionTransport` sends the requests.\(OptionalTransport.all.map { choice($0) }.joined()) Your own transport is a type with one method; so is middleware, which sees each attempt of
    a call. `InMemoryTransport` answers by a closure, for tests:

    \(swift("""
      import HTTPTypes
      import \(client.module)

      let transport = InMemoryTransport { request, body in
        print(request.method, request.path ?? "")
        return Response(status: .notFound)
      }
      """))
    """
  }

  private func choice(_ transport: OptionalTransport) -> String {
    """
     \(transport.purpose) they can go through \(transport.name): depend on this
    package with the trait, as in `.package(url: …, traits: ["\(transport.name)"])`, add the product
    `\(transport.module(of: client))`, and give the client `transport: \(transport.typeName)()`. Without the trait,
    nothing of it is fetched.
    """
  }

  private var debugging: SwiftText {
    """
    ## Debugging

    With `\(client.environmentPrefix)_DEBUG=1` in the environment, or with a `logger` in the configuration, calls are
    logged at the level `debug`, without what is secret in them:

    \(swift("""
      import Logging
      import \(client.module)

      var logger = Logger(label: "calls")
      logger.logLevel = .debug
      let configuration = Configuration(logger: logger)
      """))
    """
  }
}
