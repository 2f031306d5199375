// Made by Templates/embed from Templates/Testing; changes here get lost.
// swift-format-ignore-file

/// The files by their path below the folder that they are in.
let testingSources: [(path: String, text: String)] = [
  (
    "MockResponse.swift",
    ####"""
import Foundation
public import HTTPTypes
public import Runtime

/// How a mock responds to one attempt.
public nonisolated struct MockResponse: Sendable {
  let kind: Kind
  /// Waits before the response comes.
  private(set) var pause: @Sendable () async throws -> Void = {}

  init(kind: Kind) {
    self.kind = kind
  }

  enum Kind: Sendable {
    case example(status: Int?, name: String?)
    case body(@Sendable () throws -> Data, status: Int?, HTTPFields)
    case response(Response)
    case failure(TransportError)
    case silence
  }

  /// The example of the operation's first documented success.
  public static let example = MockResponse(kind: .example(status: nil, name: nil))

  /// An example of a documented answer.
  ///
  /// - Parameters:
  ///   - status: one that the API's description has for the operation.
  ///   - name: of the example, where there are several of the status; `nil` for the first one.
  public static func example(status: Int, named name: String? = nil) -> MockResponse {
    MockResponse(kind: .example(status: status, name: name))
  }

  /// A value of your own as JSON, in the documented media type.
  ///
  /// - Parameters:
  ///   - status: `nil` for the operation's first documented success.
  ///   - headers: those that the example of the status has are sent too, unless they are given here.
  public static func body(
    _ value: some JSONCodable, status: Int? = nil, headers: HTTPFields = [:]
  ) -> MockResponse {
    let encode: @Sendable () throws -> Data = { try JSONCoding.encode(value) }
    return MockResponse(kind: .body(encode, status: status, headers))
  }

  /// A status without a body, documented or not.
  public static func status(_ status: Int, headers: HTTPFields = [:]) -> MockResponse {
    .response(Response(status: HTTPResponse.Status(code: status), headers: headers))
  }

  /// A status with text, such as the page of a proxy.
  public static func text(
    _ text: String, status: Int, contentType: String = "text/plain"
  ) -> MockResponse {
    .response(
      Response(
        status: HTTPResponse.Status(code: status), headers: [.contentType: contentType],
        body: Data(text.utf8)))
  }

  /// Any response, as it is.
  public static func response(_ response: Response) -> MockResponse {
    MockResponse(kind: .response(response))
  }

  /// No response: the connection fails.
  public static func failure(_ error: TransportError) -> MockResponse {
    MockResponse(kind: .failure(error))
  }

  /// The same after a while.
  ///
  /// - Parameter clock: what the while is measured by.
  public func delayed(
    by duration: Duration, clock: any Clock<Duration> = ContinuousClock()
  ) -> MockResponse {
    var response = self
    response.pause = { try await clock.sleep(for: duration) }
    return response
  }

  /// No response, until the client's timeout ends the attempt or the task is cancelled.
  public static let silence = MockResponse(kind: .silence)
}

"""####
  ),
  (
    "MockResponseSource.swift",
    ####"""
import Foundation
import HTTPTypes
import Runtime

/// Makes responses of answers, with the examples of one operation.
nonisolated struct MockResponseSource: Sendable {
  /// What is called, for messages.
  let name: String
  let examples: [MockTransport.Example]

  /// What is answered to those who ask for a token.
  static let tokens = MockResponseSource(
    name: "the token endpoint",
    examples: [
      MockTransport.Example(
        status: 200, mediaType: "application/json",
        body: #"{"access_token": "test-token", "token_type": "Bearer", "expires_in": 3600}"#)
    ])

  /// - Throws: `TransportError`, and `CancellationError` where there is to be no response.
  func response(to answer: MockResponse, _ request: HTTPRequest) async throws -> Response {
    try await answer.pause()
    var response: Response
    switch answer.kind {
    case .example(let status, let name): response = try example(status, name).response
    case .body(let encode, let status, let headers):
      response = try self.response(encode, status, headers)
    case .response(let given): response = given
    case .failure(let error): throw error
    case .silence: return try await Self.silence()
    }
    // RFC 9110 §9.3.2.
    if request.method == .head { response.body = Data() }
    return response
  }

  private func response(
    _ encode: () throws -> Data, _ status: Int?, _ headers: HTTPFields
  ) throws -> Response {
    let documented = try? example(status, nil)
    guard let code = status ?? documented?.status else {
      throw problem("no documented success: say which status the body is for")
    }
    var response = Response(status: HTTPResponse.Status(code: code))
    response.headers = documented?.response.headers ?? [:]
    if documented?.mediaType == nil { response.headers[.contentType] = "application/json" }
    for field in headers {
      response.headers[field.name] = nil
    }
    for field in headers {
      response.headers.append(field)
    }
    do {
      response.body = try encode()
    } catch {
      throw problem("an answer that cannot be written as JSON: \(error)")
    }
    return response
  }

  private func example(_ status: Int?, _ name: String?) throws -> MockTransport.Example {
    guard let status else {
      guard let success = examples.first(where: { (200..<300).contains($0.status) }) else {
        throw problem("no answer, and the API's description has no success of it")
      }
      return success
    }
    let found = examples.filter { $0.status == status }
    guard !found.isEmpty else {
      throw problem("no example for \(status); the statuses with one are \(list(\.statusText))")
    }
    guard let name else { return found[0] }
    guard let named = found.first(where: { $0.name == name }) else {
      let names = MockResponseSource(name: self.name, examples: found).list(\.nameText)
      throw problem("no example '\(name)' for \(status); there are \(names)")
    }
    return named
  }

  /// What is wrong with the mock is nothing that another attempt makes better.
  private func problem(_ text: String) -> TransportError {
    .invalidRequest("the mock has \(text): \(name)")
  }

  private func list(_ text: (MockTransport.Example) -> String) -> String {
    var texts: [String] = []
    for example in examples.map(text) where !texts.contains(example) {
      texts.append(example)
    }
    return texts.isEmpty ? "none" : texts.joined(separator: ", ")
  }

  private static func silence() async throws -> Response {
    while true {
      try await Task.sleep(for: .seconds(86_400))
    }
  }
}

nonisolated extension MockTransport.Example {
  fileprivate var statusText: String { "\(status)" }
  fileprivate var nameText: String { name.map { "'\($0)'" } ?? "one without a name" }
}

"""####
  ),
  (
    "MockScript.swift",
    ####"""
import HTTPTypes
public import Runtime

nonisolated extension MockTransport {
  /// One attempt of a call that a test expects, and the response to it.
  public struct Step: Sendable {
    let operation: String
    let response: MockResponse
    /// `nil` for any request.
    let matches: (@Sendable (any OperationRequest) -> Bool)?

    /// A call of an operation.
    ///
    /// - Parameters:
    ///   - operation: by its request.
    ///   - response: what the mock answers.
    public static func call<Request: OperationRequest>(
      _ operation: Request.Type, with response: MockResponse = .example
    ) -> Step {
      Step(operation: Request.operation.name, response: response, matches: nil)
    }

    /// A call of an operation with what the test expects.
    ///
    /// - Parameters:
    ///   - operation: by its request.
    ///   - response: what the mock answers.
    ///   - matches: whether the request is the expected one.
    public static func call<Request: OperationRequest>(
      _ operation: Request.Type, with response: MockResponse = .example,
      where matches: @escaping @Sendable (Request) -> Bool
    ) -> Step {
      Step(operation: Request.operation.name, response: response) { request in
        (request as? Request).map(matches) ?? false
      }
    }
  }
}

/// The steps of a test, and what has come of them.
nonisolated struct MockScript: Sendable {
  private let steps: [MockTransport.Step]
  private var next = 0
  private var deviations: [String] = []

  init(_ steps: [MockTransport.Step]) {
    self.steps = steps
  }

  /// The response to a call, if it is the next one.
  ///
  /// - Throws: `TransportError.invalidRequest` for a call that the script does not have here.
  mutating func response(to call: CallContext) throws(TransportError) -> MockResponse {
    let name = call.operation.name
    guard next < steps.count else { throw deviation("\(name) was called after the last step") }
    let step = steps[next]
    guard step.operation == name else {
      throw deviation("\(name) was called in place of \(step.operation) (\(place))")
    }
    if let matches = step.matches, !(call.request.map(matches) ?? false) {
      throw deviation("\(name) was called with something else (\(place))")
    }
    next += 1
    return step.response
  }

  /// In words: calls that came and are not in the script, and steps that were not taken.
  var problems: [String] {
    let untaken = steps.indices.dropFirst(next).map { index in
      "\(steps[index].operation) was not called (step \(index + 1) of \(steps.count))"
    }
    return deviations + untaken
  }

  private var place: String { "step \(next + 1) of \(steps.count)" }

  private mutating func deviation(_ problem: String) -> TransportError {
    deviations.append(problem)
    return .invalidRequest("the mock's script does not go on like that: \(problem)")
  }
}

"""####
  ),
  (
    "MockTransport+Call.swift",
    ####"""
public import Foundation
public import HTTPTypes
public import Runtime

nonisolated extension MockTransport {
  /// One attempt of a call: what the caller gave, and what became of it.
  public struct Call<Request: OperationRequest>: Sendable {
    /// What the caller gave.
    public let request: Request
    /// What went over the wire.
    public let sent: Sent
  }

  /// A request as it went over the wire.
  public struct Sent: Sendable {
    /// The request line and the header fields, the credential among them.
    public let request: HTTPRequest
    /// The body's bytes; empty if there is none.
    public let body: Data
    /// The operation that was called; `nil` for a request for a token.
    public let operation: OperationDescription?
    /// Counted from 1.
    public let attempt: Int
    let typedRequest: (any OperationRequest)?

    init(_ request: HTTPRequest, _ body: Data, _ context: CallContext?) {
      self.request = request
      self.body = body
      operation = context?.operation
      attempt = context?.attempt ?? 1
      typedRequest = context?.request
    }

    /// The HTTP method: `POST`.
    public var method: String { request.method.rawValue }
    /// The header fields, the credential among them.
    public var headers: HTTPFields { request.headerFields }
    /// The values of a header, with commas between them; `nil` where it was not sent.
    public func header(_ name: String) -> String? {
      HTTPField.Name(name).flatMap { headers[$0] }
    }

    /// The path, as it was sent: percent-encoded, and with that of the server's URL.
    public var path: String { String(target.prefix { $0 != "?" }) }

    /// The names and values of the query in their order, as they were sent: `limit=25`.
    public var query: [String] {
      target.drop { $0 != "?" }.dropFirst().split(separator: "&").map(String.init)
    }

    /// The body as JSON; `nil` for one that is none.
    public var json: JSONValue? { try? JSONCoding.decode(JSONValue.self, from: body) }
    /// The body as text; `nil` for bytes that are no UTF-8.
    public var text: String? { String(bytes: body, encoding: .utf8) }

    private var target: String { request.path ?? "" }
  }
}

"""####
  ),
  (
    "MockTransport+Example.swift",
    ####"""
import Foundation
import HTTPTypes
import Runtime

nonisolated extension MockTransport {
  /// What a mock answers by itself to one operation.
  public struct Operation: Sendable {
    /// The name in the client, such as `exchangeSessions.create`.
    public let name: String
    /// The HTTP method.
    public let method: String
    /// The path template, relative to the server's URL: `/customers/{id}/exchange-sessions`.
    public let path: String
    /// In the order of the statuses.
    public let examples: [Example]

    public init(name: String, method: String, path: String, examples: [Example]) {
      self.name = name
      self.method = method
      self.path = path
      self.examples = examples
    }

    /// Whether a request is one for this operation.
    func matches(_ sent: Sent) -> Bool {
      guard sent.method == method else { return false }
      let template = path.split(separator: "/")
      let parts = sent.path.split(separator: "/").suffix(template.count)
      return parts.count == template.count
        && zip(template, parts).allSatisfy { $0 == $1 || $0.contains("{") }
    }
  }

  /// An answer from the API's description, or made by what the description says about it.
  public struct Example: Sendable {
    /// The status code, 100 to 599.
    public let status: Int
    /// What the description calls it.
    public let name: String?
    /// The header fields, but for `Content-Type`.
    public let headers: KeyValuePairs<String, String>
    /// The `Content-Type`; `nil` for an answer without a body.
    public let mediaType: String?
    /// The body as text.
    public let body: String

    public init(
      status: Int, name: String? = nil, headers: KeyValuePairs<String, String> = [:],
      mediaType: String? = nil, body: String = ""
    ) {
      self.status = status
      self.name = name
      self.headers = headers
      self.mediaType = mediaType
      self.body = body
    }

    var response: Response {
      var fields: HTTPFields = [:]
      fields[.contentType] = mediaType
      for (name, value) in headers {
        if let name = HTTPField.Name(name) { fields[name] = value }
      }
      return Response(
        status: HTTPResponse.Status(code: status), headers: fields, body: Data(body.utf8))
    }
  }
}

"""####
  ),
  (
    "MockTransport.swift",
    ####"""
import Foundation
public import HTTPTypes
public import Runtime

/// A transport that answers a client's calls without a network, and keeps what was asked: for tests of what
/// calls the client.
///
/// Every operation answers with an example of its first documented success until `respond(to:with:)` says otherwise.
/// Tokens are handed out by themselves. One mock serves any number of tasks at once; tests that run in
/// parallel each make their own.
public nonisolated final class MockTransport: HTTPTransport {
  private let operations: [Operation]
  private let state = Locked(State())

  private struct State {
    var responders: [String: Responder] = [:]
    var others: Responder?
    var tokens: Responder?
    var script: MockScript?
    var sent: [Sent] = []
    var tokenRequests: [Sent] = []
  }

  /// - Parameter operations: what is answered by itself.
  public init(operations: [Operation]) {
    self.operations = operations
  }

  // MARK: What it answers

  /// Answers an operation by a closure, which is given what the caller gave.
  ///
  /// - Parameter respond: called for each attempt, also by several tasks at once. What it throws counts as a
  ///   connection that broke.
  public func respond<Request: OperationRequest>(
    to operation: Request.Type,
    by respond: @escaping @Sendable (Request) async throws -> MockResponse
  ) {
    let name = Request.operation.name
    set(
      Responder { request in
        guard let request = request as? Request else {
          throw TransportError.invalidRequest(
            "the mock answers '\(name)' by a closure, and the call has no request for it")
        }
        return try await respond(request)
      }, for: name)
  }

  /// Answers the attempts of an operation in this order, and with the last answer from then on.
  public func respond<Request: OperationRequest>(
    to operation: Request.Type, with first: MockResponse, _ others: MockResponse...
  ) {
    set(Responder(first, others), for: Request.operation.name)
  }

  /// Answers all operations that have no answer of their own, in place of their examples.
  public func respondToOthers(with first: MockResponse, _ others: MockResponse...) {
    state.withLock { $0.others = Responder(first, others) }
  }

  /// Answers requests for tokens, in place of handing one out.
  public func respondToTokenRequests(with first: MockResponse, _ others: MockResponse...) {
    state.withLock { $0.tokens = Responder(first, others) }
  }

  /// Expects these calls, in this order and no others, and answers them. An attempt that is repeated is a step
  /// of its own. A call that is not the next one fails at once.
  public func follow(_ steps: Step...) {
    state.withLock { $0.script = MockScript(steps) }
  }

  /// What went otherwise than `follow` was told, in words; empty where all steps were taken and nothing else
  /// was called. Look at it at the end of a test.
  public var scriptProblems: [String] { state.withLock { $0.script?.problems ?? [] } }

  private func set(_ responder: Responder, for name: String) {
    state.withLock { $0.responders[name] = responder }
  }

  // MARK: What was asked

  /// What was asked of an operation, one for each attempt, in the order in which they came.
  public func calls<Request: OperationRequest>(of operation: Request.Type) -> [Call<Request>] {
    sent.compactMap { sent in
      (sent.typedRequest as? Request).map { Call(request: $0, sent: sent) }
    }
  }

  /// Every request but those for tokens, in the order in which they came.
  public var sent: [Sent] { state.withLock { $0.sent } }

  /// The requests for tokens, in the order in which they came.
  public var tokenRequests: [Sent] { state.withLock { $0.tokenRequests } }

  /// Forgets what was asked; what it answers stays.
  public func forgetCalls() {
    state.withLock { state in
      state.sent = []
      state.tokenRequests = []
    }
  }

  // MARK: The transport

  /// - Throws: `TransportError.invalidRequest` where it has no answer, which says what to do about it.
  public func send(
    _ request: HTTPRequest, body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    let content = try await body?.collect(upTo: .max) ?? Data()
    let context = CallContext.current
    let sent = Sent(request, content, context)
    let response: Response
    if let context {
      let (scripted, responder) = try state.withLock { state in
        state.sent.append(sent)
        return (
          try state.script?.response(to: context),
          state.responders[context.operation.name] ?? state.others
        )
      }
      let answer =
        if let scripted { scripted } else {
          try await responder?.next(context.request) ?? .example
        }
      response = try await examples(of: sent, context.operation).response(to: answer, request)
    } else {
      let responder = state.withLock { state in
        state.tokenRequests.append(sent)
        return state.tokens
      }
      response = try await MockResponseSource.tokens.response(
        to: responder?.next(nil) ?? .example, request)
    }
    return (
      HTTPResponse(status: response.status, headerFields: response.headers), .data(response.body)
    )
  }

  /// Those of the operation by its name, else by what is sent, as where a link is followed.
  private func examples(of sent: Sent, _ called: OperationDescription) -> MockResponseSource {
    let operation =
      operations.first { $0.name == called.name } ?? operations.first { $0.matches(sent) }
    return MockResponseSource(name: "\(called)", examples: operation?.examples ?? [])
  }
}

"""####
  ),
  (
    "Responder.swift",
    ####"""
import Runtime

/// Finds the answer to each attempt.
nonisolated struct Responder: Sendable {
  private let respond: @Sendable ((any OperationRequest)?) async throws -> MockResponse

  init(
    _ respond: @escaping @Sendable ((any OperationRequest)?) async throws -> MockResponse
  ) {
    self.respond = respond
  }

  /// The answers in their order, and the last one from then on.
  init(_ first: MockResponse, _ others: [MockResponse]) {
    let rest = Locked(([first] + others)[...])
    self.init { _ in
      rest.withLock { rest in
        (rest.count > 1 ? rest.popFirst() : rest.first) ?? first
      }
    }
  }

  /// - Parameter request: what the caller gave, if it is known.
  func next(_ request: (any OperationRequest)?) async throws -> MockResponse {
    try await respond(request)
  }
}

"""####
  ),
  (
    "RetryPolicy+WithoutPauses.swift",
    ####"""
public import Runtime

nonisolated extension RetryPolicy {
  /// Repeats as the client does by default, without waiting in between.
  public static let withoutPauses = RetryPolicy.backoff(
    initialInterval: .zero, maximumInterval: .zero, maximumRetryAfter: .zero)
}

"""####
  ),
]
