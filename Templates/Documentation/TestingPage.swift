import ClientModel

/// `docs/testing.md`: the mock.
struct TestingPage {
  static let path = "docs/testing.md"

  private let context: DocumentationContext

  init(in context: DocumentationContext) { self.context = context }

  var file: RenderedFile {
    let client = context.client
    let use = mockUse(context.making, context.examples)
    let parts: [SwiftText] = [
      introduction(client), example(use), answers(client, use), record(client, use), rest(client),
    ]
    return RenderedFile(
      path: Self.path, text: SwiftText.paragraphs(parts.filter { !$0.text.isEmpty }).text + "\n")
  }

  private func introduction(_ client: Client) -> SwiftText {
    """
    # Testing

    [All pages](README.md)

    The product `\(client.testingModule)` has a transport that answers the calls of a client without a network, and
    keeps what was asked: `\(client.mockName)`. A test target depends on it beside the client:

    ```
    .testTarget(
      name: "AppTests",
      dependencies: [
        .product(name: "\(client.module)", package: "\(client.module)"),
        .product(name: "\(client.testingModule)", package: "\(client.module)"),
      ])
    ```

    Every operation answers with an example of its first documented success: the one of the API's description, or,
    where there is none, one made by what the description says about the answer. Tokens are handed out by
    themselves. It needs no test library, so that previews and demonstrations can have it too.
    """
  }

  private func example(_ use: MockUse?) -> SwiftText {
    guard let use else { return "" }
    return """
      ## Your own code

      Code that is given the client can be tested without a server:

      ```swift
      \(use.code)
      ```
      """
  }

  private func answers(_ client: Client, _ use: MockUse?) -> SwiftText {
    let request = use?.operation.requestName ?? "SomeRequest"
    let status = use?.failure ?? 404
    return """
      ## Answers

      `mock.respond(to: \(request).self, with: …)` says how an operation answers from then on. With several
      answers, they come in this order, one for each attempt, and the last one stays: `with: .status(503), .example`
      shows what a repeated call does. A closure is given what the caller gave, and finds the answer:
      `mock.respond(to: \(request).self) { request in … }`.

      | answer | what comes |
      | --- | --- |
      | `.example` | the first documented success |
      | `.example(status: \(status))` | the example of this status; with `named:` one of several |
      | `.body(value)` | a value of your own as JSON, with the documented status, media type and headers, unless `status:` and `headers:` say otherwise |
      | `.status(418)` | a status without a body, documented or not |
      | `.text("…", status: 502, contentType: "text/html")` | text, such as the page of a proxy |
      | `.response(response)` | any `Response`, as it is |
      | `.failure(.unreachable("…"))` | no connection; any `TransportError` |
      | `.silence` | nothing, until the client's timeout or a cancelled task ends the attempt |
      | `.example.delayed(by: .seconds(2))` | any of these after a while |

      `respondToOthers(with:)` is for all operations that have no answer of their own, `respondToTokenRequests(with:)` for the
      token endpoint. What has neither an answer nor an example fails at once, and the error names the operation.

      A script expects calls in their order, each attempt of its own, and no others. At the end it says what went
      otherwise:

      ```
      mock.follow(
        .call(\(request).self, with: .status(503)),
        .call(\(request).self, with: .example.delayed(by: .milliseconds(50))))
      // …
      #expect(mock.scriptProblems.isEmpty)
      ```
      """
  }

  private func record(_ client: Client, _ use: MockUse?) -> SwiftText {
    let request = use?.operation.requestName ?? "SomeRequest"
    return """
      ## What was asked

      `mock.calls(of: \(request).self)` gives one element for each attempt: `request` is what the caller
      gave, with its types, and `sent` is what went over the wire, behind all middleware: `method`, `path`, `query`,
      `header(_:)`, `json`, `text`, `body`, and the number of the `attempt`. `mock.sent` has the requests of all
      operations in the order in which they came, `mock.tokenRequests` those for tokens, and `forgetCalls()` starts
      anew.
      """
  }

  private func rest(_ client: Client) -> SwiftText {
    """
    ## The client

    `\(client.name)(mock: mock)` makes a client with credentials that are none, which repeats calls as always and does
    not wait before. Any other client takes the mock as its `transport:`. One mock serves any number of tasks at
    once; tests that run in parallel each make their own.
    """
  }
}
