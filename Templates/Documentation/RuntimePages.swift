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
    return RenderedFile(path: page.path, content: file)
  }
}

enum RuntimePage: String, CaseIterable {
  case requestOptions = "RequestOptions"
  case retryPolicy = "RetryPolicy"
  case configuration = "Configuration"
  case failures = "Failures"
  case values = "Values"

  var path: String { "docs/runtime/\(rawValue).md" }

  /// The title of the page in a list of pages.
  var title: String {
    switch self {
    case .requestOptions, .retryPolicy, .configuration: "`\(rawValue)`"
    case .failures: "Failures and responses"
    case .values: "Values"
    }
  }

  /// The types with a section on the page. Each section is named after its type.
  var sections: [String] {
    switch self {
    case .requestOptions, .retryPolicy: []
    case .configuration: ["Server", "Security", "HTTPTransport", "Middleware"]
    case .failures: ["Failure", "NoBody", "UndocumentedResponse", "CallFailure", "Response"]
    case .values: ["JSONValue", "CalendarDate", "Nullable", "OpenEnum", "HTTPBody"]
    }
  }
}

/// The pages of the runtime's types.
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

  Options for one request. Every operation takes them as `options`. The client's [Configuration](Configuration.md)
  applies to everything that they do not set.

  \(properties([
    ["headers", "`HTTPFields`", "[:]", "Headers of the request. They replace the client's headers of the same name, and an `Authorization` header replaces the credential. Headers that frame the request, such as `Content-Length`, are rejected."],
    ["idempotencyKey", "`String?`", "nil", "The `Idempotency-Key` of the request. Store it before the call, so that you can send the same request again."],
    ["retries", "[RetryPolicy](RetryPolicy.md)?", "nil", "When to retry. Set it in the initializer."],
    ["timeout", "`Duration?`", "nil", "The timeout for the call, with all attempts and delays."],
    ["attemptTimeout", "`Duration?`", "nil", "The timeout for one attempt."],
    ["server", "[Server](Configuration.md#server)?", "nil", "The server that receives the request and the credential."],
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

  When to retry a transient failure: one of the statuses below, or a broken connection. Retries are safe: a request that
  the server may have acted on is retried only if its method is idempotent (RFC 9110, section 9.2.2), or if it has an
  `Idempotency-Key`.

  `.none` sends each request once. `.backoff(…)` retries with jittered exponential backoff:

  \(properties([
    ["maximumAttempts", "`Int`", "5", "The maximum number of attempts, including the first one."],
    ["initialInterval", "`Duration`", ".milliseconds(500)", "The maximum delay after the first attempt."],
    ["maximumInterval", "`Duration`", ".seconds(60)", "The maximum delay after any attempt."],
    ["multiplier", "`Double`", "1.5", "The growth of the maximum delay with each attempt."],
    ["maximumElapsedTime", "`Duration`", ".seconds(3600)", "The time after the first attempt in which further attempts may start."],
    ["statuses", "`Set<Int>`", "[429, 500, 502, 503, 504]", "The statuses to retry."],
    ["repeatsConnectionErrors", "`Bool`", "true", "Whether to retry connections that failed, broke or timed out."],
    ["maximumRetryAfter", "`Duration`", ".seconds(60)", "The maximum delay that a server can request with `Retry-After`."],
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

  The settings for all calls of a client.

  \(properties([
    ["timeout", "`Duration`", ".seconds(60)", "The timeout for a call, with all attempts, delays and token requests."],
    ["attemptTimeout", "`Duration`", ".seconds(30)", "The timeout for one attempt."],
    ["retries", "[RetryPolicy](RetryPolicy.md)", ".standard", "When to retry."],
    ["maximumResponseSize", "`Int`", "16 << 20", "The maximum size of a response body in memory, in bytes."],
    ["maximumNesting", "`Int`", "128", "The maximum nesting of arrays and objects in a response, up to 128."],
    ["tokenRenewalLead", "`Duration`", ".seconds(60)", "How long before its expiry a token is renewed."],
    ["userAgent", "`String?`", "nil", "The `User-Agent` header, instead of the client's own."],
    ["headers", "`HTTPFields`", "[:]", "Headers of every request."],
    ["middleware", "`[any Middleware]`", "[]", "The middleware that wraps each attempt, the first one outermost."],
    ["logger", "`Logger?`", "nil", "Logs calls at the level `debug`, without secrets."],
    ["allowsInsecureServers", "`Bool`", "false", "Whether to allow servers other than the local machine without TLS."],
    ["clock", "`any Clock<Duration>`", "ContinuousClock()", "The clock for timeouts and delays."],
  ]))

  ## Server

  The server of the API: one of the named servers, or `Server(url:)` for another one. A path in the URL is kept.

  ## Security

  The credential of a client: `.clientCredentials(id:secret:)`, for which the client obtains, caches and renews
  tokens; `.bearer(_:)`; `.basic(username:password:)`; `.apiKey(_:)`; `.anonymous`; or `.provided(by:)`, a closure
  that obtains it, for example from a vault. Its description does not show a secret.

  ## HTTPTransport

  Sends a request and receives the response, for one attempt. `URLSessionTransport` is the default,
  `AsyncHTTPClientTransport` is for servers, and `InMemoryTransport` responds with a closure, for tests. Your own
  transport is a type with one method:

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

  Wraps each attempt of a call. The credential is added after all middleware, which therefore never sees it.

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

  Every operation throws its own error type: an enum with a case for each documented failure, and two for everything
  else. All errors conform to `\(client.name)Error`, which is enough for most code:

  | Property | Type | Description |
  | --- | --- | --- |
  | `statusCode` | `Int?` | The status of the response, if there is one. |
  | `headers` | `HTTPFields?` | The headers of the response, if there is one. |
  | `body` | `Data?` | The body of the response, if there is one. |
  | `code`, `serverMessage` | `String?` | The `code` of the response's JSON, and its `message`, `detail` or `title`. |
  | `requestID` | `String?` | The `X-Request-Id` of the response. |
  | `retryAfter` | `Duration?` | The delay that the server requests. |
  | `serverMayHaveActed` | `ServerAction` | Whether the server may have acted: `.no`, `.maybe` or `.yes`. |
  | `idempotencyKey` | `String?` | The key that was sent, for sending the same request again. |
  | `isKeyInUse` | `Bool` | Whether the server rejected the request because an earlier one uses the same key. |
  | `isRetryable` | `Bool` | Whether the same call may succeed later, without acting twice. |
  | `isCancellation` | `Bool` | Whether the task was cancelled. |
  | `call` | `CallRecord` | The operation, the number of attempts, the key, and whether the server may have acted. |
  | `message` | `String` | The operation, the status, the server's message, and whether the server may have acted. It contains no credential. |

  \(swiftBlock("""
    import \(client.module)

    func log(_ error: any \(client.name)Error) {
      print(error.message, error.isRetryable ? "try again later" : "")
    }
    """))

  ## Failure

  A documented failure. The properties of its body are also properties of the failure: `failure.code` is
  `failure.body.code`.

  | Property | Type | Description |
  | --- | --- | --- |
  | `call`, `operation` | `CallRecord`, `OperationDescription` | The record of the call, and the operation. |
  | `body` | the type of the case | The decoded body. |
  | `status`, `statusCode` | `HTTPResponse.Status`, `Int` | The status of the response. |
  | `headers` | `HTTPFields` | The headers of the response. |
  | `data` | `Data` | The bytes of the body. |
  | `message` | `String` | A description of the failure. |

  ## NoBody

  The body of a failure that is documented without a body.

  ## UndocumentedResponse

  A response whose status or media type is not in the API description. It has `call`, `status`, `statusCode`,
  `headers`, `contentType`, `body` and `message`.

  ## CallFailure

  The reason why there is no usable response. `call` is the record of the call.

  | Case | Description |
  | --- | --- |
  | `.invalidRequest` | The request was not sent, because a value is invalid. |
  | `.authentication` | The request was not sent, because there is no credential. |
  | `.connection` | The server could not be reached, or the connection broke. |
  | `.tls` | No secure connection could be established. |
  | `.timedOut` | The call, or its last attempt, timed out. |
  | `.cancelled` | The task was cancelled. |
  | `.tooLarge` | The response body exceeds the limit for bodies in memory. |
  | `.undecodable` | The response does not match the API description. |

  ## Response

  An HTTP response: `status`, `statusCode`, `headers`, `contentType`, and the bytes of the `body`. `withResponse` returns
  it along with the value of a successful call:
  `let (value, response) = try await client.withResponse { try await $0.… }`.
  """
}

// MARK: Values

private func valuesPage(_ client: Client) -> SwiftText {
  """
  # Values

  ## JSONValue

  Any JSON: `.null`, `.bool`, `.number`, `.string`, `.array` and `.object`. Create it from literals, and read it with
  subscripts. Numbers keep their spelling; `integer()`, `double` and `decimal` of a `JSONNumber` convert them.

  \(swiftBlock("""
    import \(client.module)

    let value: JSONValue = ["name": "Example", "tags": ["a", "b"], "count": 2]
    print(value["tags"]?[0]?.string ?? "no tag")
    """))

  ## CalendarDate

  A calendar date without a time or a time zone. `CalendarDate(year: 2024, month: 2, day: 30)` is `nil`, because that day
  does not exist. Points in time are Foundation's `Date`.

  ## Nullable

  A value or null, if the API distinguishes null from absent: `nil` omits the property, `.null` sends null, and
  `.value(…)` sends a value.

  ## OpenEnum

  The protocol of the API's enums. Unknown values are kept: `rawValue` returns them, and `isKnown` is false.

  ## HTTPBody

  The body of a request or a response: `.data(_:)` in memory, `.file(at:)`, or `.stream(_:length:)`. Read all of it
  with `collect(upTo:)`, or read one chunk at a time.

  \(swiftBlock("""
    import Foundation
    import \(client.module)

    let body = HTTPBody.data(Data("example".utf8))
    for try await chunk in body { print(chunk.count) }
    """))
  """
}
