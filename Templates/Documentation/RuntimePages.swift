import ClientModel

/// The pages of the types that every client has.
func runtimePages(_ client: Client) -> [RenderedFile] {
  [
    (RuntimePage.requestOptions, requestOptionsPage(client)),
    (.retryPolicy, retryPolicyPage(client)), (.configuration, configurationPage(client)),
    (.failures, failuresPage(client)), (.values, valuesPage(client)),
  ].map { page, text in
    let file: SwiftText = """
      \(text)

      """
    return RenderedFile(path: page.path, text: file.text)
  }
}

enum RuntimePage: String, CaseIterable {
  case requestOptions = "RequestOptions"
  case retryPolicy = "RetryPolicy"
  case configuration = "Configuration"
  case failures = "Failures"
  case values = "Values"

  var path: String { "docs/runtime/\(rawValue).md" }

  /// What the page is about, in a list of pages.
  var title: String {
    switch self {
    case .requestOptions, .retryPolicy, .configuration: "`\(rawValue)`"
    case .failures: "Failures and answers"
    case .values: "Values"
    }
  }

  /// The types that it has a section for, each under its name.
  var sections: [String] {
    switch self {
    case .requestOptions, .retryPolicy: []
    case .configuration: ["Server", "Security", "HTTPTransport", "Middleware"]
    case .failures: ["Failure", "NoBody", "UndocumentedResponse", "CallFailure", "Response"]
    case .values: ["JSONValue", "CalendarDate", "Nullable", "OpenEnum", "HTTPBody"]
    }
  }
}

/// Where the types of the runtime are described.
let runtimeTypePages: [String: String] = {
  var targets: [String: String] = [:]
  for page in RuntimePage.allCases {
    targets[page.rawValue] = page.path
    for section in page.sections {
      targets[section] = page.path + "#" + PageAnchors.anchor(of: section)
    }
  }
  return targets
}()

private func swiftBlock(_ text: SwiftText) -> SwiftText {
  MarkdownCode.block(text, language: "swift")
}

private func properties(_ rows: [[String]]) -> SwiftText {
  markdownTable(
    ["Property", "Type", "Default", "Description"],
    rows.map { ["`\($0[0])`", $0[1], $0[2].isEmpty ? "" : "`\($0[2])`", $0[3]] })
}

// MARK: RequestOptions

private func requestOptionsPage(_ client: Client) -> SwiftText {
  """
  # RequestOptions

  What holds for one call. Every method and every function of an operation takes it as `options`, and has the
  client's [Configuration](Configuration.md) where it says nothing.

  \(properties([
    ["headers", "`HTTPFields`", "[:]", "Sent with the request, in place of the client's headers of the same name. With an `Authorization` header, the client's own credential is not used. What frames the request, such as `Content-Length`, is refused."],
    ["idempotencyKey", "`String?`", "nil", "Sent as `Idempotency-Key`. Keep it before the call, to send the same request with it again."],
    ["retries", "[RetryPolicy](RetryPolicy.md)?", "nil", "Whether and when the call is repeated. It is given to the initialiser."],
    ["timeout", "`Duration?`", "nil", "How long the call may take, with all attempts and pauses."],
    ["attemptTimeout", "`Duration?`", "nil", "How long one attempt may take."],
    ["server", "[Server](Configuration.md#server)?", "nil", "Where the request goes, with its credential."],
  ]))

  \(swiftBlock("""
    import HTTPTypes
    import \(client.module)

    let options = RequestOptions(
      headers: [.acceptLanguage: "en"], retries: .none, timeout: .seconds(10))
    """))
  """
}

// MARK: RetryPolicy

private func retryPolicyPage(_ client: Client) -> SwiftText {
  """
  # RetryPolicy

  Whether and when a call is repeated that failed for a while only: after the statuses below, and after
  connections that broke. What is repeated is safe. A request that the server may have acted on is sent again
  only if its method is idempotent (RFC 9110, section 9.2.2), or if it has an `Idempotency-Key`.

  `.none` sends each request once. `.backoff(…)` repeats after pauses of a random length, whose limit grows:

  \(properties([
    ["maximumAttempts", "`Int`", "5", "How often the request is sent at most, the first time included."],
    ["initialInterval", "`Duration`", ".milliseconds(500)", "The longest pause after the first attempt."],
    ["maximumInterval", "`Duration`", ".seconds(60)", "The longest pause after any attempt."],
    ["multiplier", "`Double`", "1.5", "By how much the longest pause grows with each attempt."],
    ["maximumElapsedTime", "`Duration`", ".seconds(3600)", "No attempt starts later than this after the first one."],
    ["statuses", "`Set<Int>`", "[429, 500, 502, 503, 504]", "The statuses to repeat after."],
    ["repeatsConnectionErrors", "`Bool`", "true", "Whether to repeat after connections that could not be opened, broke or took too long."],
    ["maximumRetryAfter", "`Duration`", ".seconds(60)", "The longest pause that a server can ask for by `Retry-After`."],
  ]))

  \(swiftBlock("""
    import \(client.module)

    let policy = RetryPolicy.backoff(maximumAttempts: 3, maximumInterval: .seconds(5))
    let forAllCalls = Configuration(retries: policy)
    let forOneCall = RequestOptions(retries: .none)
    """))
  """
}

// MARK: Configuration

private func configurationPage(_ client: Client) -> SwiftText {
  """
  # Configuration

  What holds for all calls of a client.

  \(properties([
    ["timeout", "`Duration`", ".seconds(60)", "How long a call may take, with its attempts, the pauses between them and the fetching of a token."],
    ["attemptTimeout", "`Duration`", ".seconds(30)", "How long one attempt may take."],
    ["retries", "[RetryPolicy](RetryPolicy.md)", ".standard", "Whether and when calls are repeated."],
    ["maximumResponseSize", "`Int`", "16 << 20", "The longest body of an answer that is held in memory, in bytes."],
    ["tokenRenewalLead", "`Duration`", ".seconds(60)", "How long before its end a token is renewed."],
    ["userAgent", "`String?`", "nil", "Sent as `User-Agent`, in place of the client's own."],
    ["headers", "`HTTPFields`", "[:]", "Sent with each request."],
    ["middleware", "`[any Middleware]`", "[]", "What sees each attempt of a call, the first one outermost."],
    ["logger", "`Logger?`", "nil", "Where calls are logged, at the level `debug` and without secrets."],
    ["allowsInsecureServers", "`Bool`", "false", "Whether servers other than this machine may be called without TLS."],
    ["clock", "`any Clock<Duration>`", "ContinuousClock()", "What timeouts and pauses are measured by."],
  ]))

  ## Server

  Where the API is: one of the named servers, or `Server(url:)` for another one. A path in the URL is kept.

  ## Security

  The credential of a client: `.clientCredentials(id:secret:)`, whose tokens the client fetches, keeps and
  renews; `.bearer(_:)`; `.basic(username:password:)`; `.apiKey(_:)`; `.anonymous`; or `.provided(by:)`, a closure
  that gets it from a vault. No description of it shows a secret.

  ## HTTPTransport

  What sends a request and receives the response: one attempt, nothing more. `URLSessionTransport` is the
  default, `AsyncHTTPClientTransport` is for servers, `InMemoryTransport` answers by a closure, for tests. Your own
  is a type with one method:

  \(swiftBlock("""
    import HTTPTypes
    import \(client.module)

    struct CountingTransport: HTTPTransport {
      let base = URLSessionTransport()

      func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
        print("One more attempt")
        return try await base.send(request, body: body)
      }
    }
    """))

  ## Middleware

  What stands around each attempt of a call. It sees no credential, which is added after it.

  \(swiftBlock("""
    import HTTPTypes
    import \(client.module)

    struct TraceMiddleware: Middleware {
      func intercept(
        _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
      ) async throws -> (HTTPResponse, HTTPBody) {
        let (response, content) = try await next(request, body)
        print(response.status.code)
        return (response, content)
      }
    }

    let configuration = Configuration(middleware: [TraceMiddleware()])
    """))
  """
}

// MARK: Failures

private func failuresPage(_ client: Client) -> SwiftText {
  """
  # Failures

  Each operation throws an error of its own: an enum with a case for each documented failure, and two for the
  rest. All of them conform to `\(client.name)Error`, by which most failures can be handled, whichever the operation is:

  | Property | Type | Description |
  | --- | --- | --- |
  | `statusCode` | `Int?` | The status of the response, where one came. |
  | `headers` | `HTTPFields?` | The headers of the response, where one came. |
  | `body` | `Data?` | The bytes of the response's body, where one came. |
  | `code`, `serverMessage` | `String?` | The `code` and the `message` of the response's JSON. |
  | `requestID` | `String?` | The `X-Request-Id` of the response. |
  | `retryAfter` | `Duration?` | How long the server asks to wait. |
  | `serverMayHaveActed` | `ServerAction` | `.no`, `.maybe` or `.yes`, whatever the failure is. |
  | `idempotencyKey` | `String?` | The key that was sent: the same request can be sent again with it. |
  | `isKeyInUse` | `Bool` | Whether the server refused the request because of an earlier one with the same key. |
  | `isRetryable` | `Bool` | Whether the same call may succeed later, and repeating it does nothing twice. |
  | `isCancellation` | `Bool` | Whether the task was cancelled. |
  | `call` | `CallRecord` | The operation, the number of attempts, the key, and what the server may have done. |
  | `message` | `String` | The operation, the status, what the server said, and whether it may have acted. It holds no credential. |

  \(swiftBlock("""
    import \(client.module)

    func log(_ error: any \(client.name)Error) {
      print(error.message, error.isRetryable ? "try again later" : "")
    }
    """))

  ## Failure

  A failure that the API describes. The properties of its body are at hand directly: `failure.code` is
  `failure.body.code`.

  | Property | Type | Description |
  | --- | --- | --- |
  | `call`, `operation` | `CallRecord`, `OperationDescription` | What is known of the call, and the operation that was called. |
  | `body` | the type of the case | The decoded body. |
  | `status`, `statusCode` | `HTTPResponse.Status`, `Int` | The answer's status. |
  | `headers` | `HTTPFields` | The answer's headers. |
  | `data` | `Data` | The body's bytes, as they came. |
  | `message` | `String` | What went wrong, in words. |

  ## NoBody

  The body of a failure that is documented without one. It has no properties.

  ## UndocumentedResponse

  An answer that the API does not describe: another status, or another content type. It has `call`, `status`,
  `statusCode`, `headers`, `contentType`, `body` and `message`.

  ## CallFailure

  Why a call gave no response that can be used. `call` tells what is known of it none the less.

  | Case | Description |
  | --- | --- |
  | `.invalidRequest` | The request was not sent: a value in it is not valid. |
  | `.authentication` | The request was not sent: there is no credential for it. |
  | `.connection` | The server could not be reached, or the connection broke. |
  | `.tls` | No secure connection could be made. |
  | `.timedOut` | The call, or the last of its attempts, took longer than it was allowed to. |
  | `.cancelled` | The task was cancelled. |
  | `.tooLarge` | A response came, and its body is longer than the client may hold in memory. |
  | `.undecodable` | A response came, and it is not as the API describes it. |

  ## Response

  An HTTP response as it came: `status`, `statusCode`, `headers`, `contentType` and `body`, the bytes. Every error has
  it, where one came, and `withResponse` gives it beside the value of a call that succeeds:
  `let (value, response) = try await client.withResponse { try await $0.… }`.
  """
}

// MARK: Values

private func valuesPage(_ client: Client) -> SwiftText {
  """
  # Values

  ## JSONValue

  Any JSON: `.null`, `.bool`, `.number`, `.string`, `.array` and `.object`. Literals make one, subscripts read it.
  Numbers are kept as they are written: `integer()`, `double` and `decimal` of a `JSONNumber` give their values.

  \(swiftBlock("""
    import \(client.module)

    let value: JSONValue = ["name": "Example", "tags": ["a", "b"], "count": 2]
    print(value["tags"]?[0]?.string ?? "no tag")
    """))

  ## CalendarDate

  A day of the calendar, without a time or a time zone. `CalendarDate(year: 2024, month: 2, day: 30)` is nil, as
  there is no such day. Points in time are `Date`s of Foundation.

  ## Nullable

  A value or null, where the API tells null from absent: `nil` leaves the property out, `.null` sends null, and
  `.value(…)` sends a value.

  ## OpenEnum

  What enums of the API conform to. A value that the client does not know is kept: `rawValue` has it, and
  `isKnown` is false.

  ## HTTPBody

  The content of a request or a response: `.data(_:)` in memory, `.file(at:)`, or `.stream(_:length:)`. Read it all
  with `collect(upTo:)`, or a chunk at a time.

  \(swiftBlock("""
    import Foundation
    import \(client.module)

    let body = HTTPBody.data(Data("example".utf8))
    for try await chunk in body { print(chunk.count) }
    """))
  """
}
