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
      introduction(client), example(use), responses(client, use), record(client, use), rest(client),
    ]
    return RenderedFile(
      path: Self.path, text: SwiftText.paragraphs(parts.filter { !$0.text.isEmpty }).text + "\n")
  }

  private func introduction(_ client: Client) -> SwiftText {
    """
    # Testing

    [All pages](README.md)

    The product `\(client.testingModule)` contains `\(client.mockName)`, a transport that responds to the calls of a client without
    a network, and records the requests. Add it to a test target along with the client:

    ```
    .testTarget(
      name: "AppTests",
      dependencies: [
        .product(name: "\(client.module)", package: "\(client.module)"),
        .product(name: "\(client.testingModule)", package: "\(client.module)"),
      ])
    ```

    The mock responds to every operation with an example of its first documented success: the example of the API
    description, or one generated from the schema. It also responds to token requests. The mock does not need a test
    library, so you can use it in previews and demonstrations too.
    """
  }

  private func example(_ use: MockUse?) -> SwiftText {
    guard let use else { return "" }
    return """
      ## Your own code

      You can test code that receives the client without a server:

      ```swift
      \(use.code)
      ```
      """
  }

  private func responses(_ client: Client, _ use: MockUse?) -> SwiftText {
    let request = use?.operation.requestName ?? "SomeRequest"
    let status = use?.failure ?? 404
    return """
      ## Responses

      `mock.respond(to: \(request).self, with: …)` sets the response to an operation. With several responses, each attempt
      uses the next one, and the last one stays: `with: .status(503), .example` tests a retry. A closure
      computes the response from the typed request: `mock.respond(to: \(request).self) { request in … }`.

      | response | meaning |
      | --- | --- |
      | `.example` | the first documented success |
      | `.example(status: \(status))` | the example of this status; `named:` selects one of several |
      | `.body(value)` | your own value as JSON, with the documented status, media type and headers, unless you pass `status:` or `headers:` |
      | `.status(418)` | a status without a body |
      | `.text("…", status: 502, contentType: "text/html")` | text, such as the error page of a proxy |
      | `.response(response)` | any `Response` |
      | `.failure(.unreachable("…"))` | no connection; any `TransportError` |
      | `.silence` | no response, until the client's timeout or a cancelled task ends the attempt |
      | `.example.delayed(by: .seconds(2))` | any of these after a delay |

      `respondToOthers(with:)` sets the response to all other operations, and `respondToTokenRequests(with:)` the response of the
      token endpoint. An operation without a response and without an example fails, and the error names the operation.

      A script expects calls in a fixed order, each attempt separately, and no others. At the end, it reports the
      deviations:

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
      ## Recorded requests

      `mock.calls(of: \(request).self)` returns one element for each attempt: `request` is the typed request of the caller,
      and `sent` is the HTTP request after all middleware: `method`, `path`, `query`, `header(_:)`, `json`, `text`, `body`,
      and the number of the `attempt`. `mock.sent` has the requests of all operations in order,
      `mock.tokenRequests` has the token requests, and `forgetCalls()` clears all of them.
      """
  }

  private func rest(_ client: Client) -> SwiftText {
    """
    ## The client

    `\(client.name)(mock: mock)` creates a client with placeholder credentials that retries without delays. You can also pass
    the mock as `transport:` to any other client. A mock can be used by concurrent tasks. Tests that run in parallel should
    each create their own.
    """
  }
}
