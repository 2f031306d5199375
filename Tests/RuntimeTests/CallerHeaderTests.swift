import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

/// The headers that callers and middleware can set, and those that are rejected before anything is sent.
@Suite("Headers of the caller") struct CallerHeaderTests {
  static let reserved = [
    "Content-Length", "transfer-encoding", "Host", "Connection", "Expect", "TE", "Upgrade",
    "Keep-Alive", "Trailer", "Proxy-Connection",
  ]

  private struct Adding: Middleware {
    let field: HTTPField

    func intercept(
      _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
    ) async throws -> (HTTPResponse, HTTPBody) {
      var request = request
      request.headerFields.append(field)
      return try await next(request, body)
    }
  }

  private func client(
    _ transport: any HTTPTransport, headers: HTTPFields = [:], middleware: [any Middleware] = []
  ) throws -> Dwolla {
    try Dwolla(
      security: .clientCredentials(id: "i", secret: "s"),
      configuration: Configuration(retries: .none, headers: headers, middleware: middleware),
      transport: transport)
  }

  private func refused(
    _ result: Result<some Any, CreateCustomerExchangeSessionError>
  ) -> (parameter: String?, problem: String)? {
    guard case .failure(.failed(let failure)) = result else { return nil }
    return refusal(failure)
  }

  @Test("framing headers are rejected in the options of a call", arguments: reserved)
  func options(name: String) async throws {
    let transport = MemoryTransport(Reply(201))
    let result = await exchangeSessionsCreate(
      try client(transport).core, .init(id: "1", body: .unknown([:])),
      options: .init(headers: [.init(name)!: "5"]))
    #expect(refused(result)?.parameter == name)
    #expect(refused(result)?.problem.contains("'\(name)'") == true)
    // Not even a token was requested.
    #expect(await transport.requests.isEmpty)
  }

  @Test("framing headers are rejected in the configuration", arguments: reserved)
  func configuration(name: String) throws {
    let error = #expect(throws: ConfigurationError.self) {
      try client(MemoryTransport(Reply(201)), headers: [.init(name)!: "5"])
    }
    #expect(error?.description.contains("'\(name)'") == true)
  }

  @Test("framing headers are rejected in requests from middleware", arguments: reserved)
  func middleware(name: String) async throws {
    let transport = MemoryTransport(Reply(201))
    let adding = Adding(field: HTTPField(name: .init(name)!, value: "5"))
    let result = await exchangeSessionsCreate(
      try client(transport, middleware: [adding]).core, .init(id: "1", body: .unknown([:])))
    #expect(refused(result)?.parameter == name)
    #expect(await transport.requests.allSatisfy { $0.request.path == "/token" })
  }

  @Test("framing headers are rejected as parameters and idempotency keys", arguments: reserved)
  func description(name: String) async throws {
    let transport = MemoryTransport(Reply(201))
    let core = try Dwolla(security: .apiKey("5"), transport: transport).core
    let parameter = await core.send(HeaderParameterRequest(name: name))
    guard case .failure(.failed(let failure)) = parameter else {
      Issue.record("\(parameter)")
      return
    }
    #expect(refusal(failure)?.parameter == name)
    let server = try ServerURL("https://host")
    let signer = try ClientParts.probe(transport, security: .apiKey("5")).signer
    let operation = operation(security: [.apiKey(name: name, in: .header)])
    await #expect(throws: CallFailure.self) {
      _ = try await signer.signature(for: operation, at: server, .probe())
    }
    #expect(await transport.requests.isEmpty)
  }

  @Test("an Authorization header of the caller is sent, regardless of its source")
  func authorization() async throws {
    let own = HTTPField(name: .authorization, value: "Custom abc")
    let transport = MemoryTransport(Reply(201))
    let clients = [
      (try client(transport), RequestOptions(headers: [.authorization: own.value])),
      (try client(transport, headers: [.authorization: own.value]), RequestOptions()),
      (try client(transport, middleware: [Adding(field: own)]), RequestOptions()),
    ]
    for (client, options) in clients {
      _ = try await client.exchangeSessions.create(
        id: "1", body: .unknown([:]), options: options)
    }
    let calls = await transport.requests.filter { $0.request.path != "/token" }
    #expect(
      calls.map { $0.request.headerFields[values: .authorization] }
        == [[own.value], [own.value], [own.value]])
  }

  @Test("an Authorization header of the caller is removed from errors that repeat it")
  func repeatedAuthorization() async throws {
    let transport = MemoryTransport { request, _ in
      if request.path == "/token" { return Reply.token().http }
      return Reply.json(400, #"{"code":"x","message":"no custom-s3cret"}"#).http
    }
    let own = Adding(field: HTTPField(name: .authorization, value: "Custom custom-s3cret"))
    let result = await exchangeSessionsCreate(
      try client(transport, middleware: [own]).core, .init(id: "1", body: .unknown([:])))
    guard case .failure(let error) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(error.message.contains("no <secret>"))
    #expect(!String(decoding: error.body ?? Data(), as: UTF8.self).contains("s3cret"))
  }

  @Test("a non-ASCII token is rejected", arguments: ["tökén", "a\u{0}b", "a b ", ""])
  func tokens(token: String) async throws {
    let transport = MemoryTransport(Reply(201))
    let client = try Dwolla(security: .bearer(token), transport: transport)
    let result = await exchangeSessionsCreate(
      client.core, .init(id: "1", body: .unknown([:])))
    guard case .failure(.failed(.authentication)) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(await transport.requests.isEmpty)
  }
}

/// A request whose description has a header parameter of any name.
private struct HeaderParameterRequest: OperationRequest {
  static let operation = ProbeRequest.operation
  let name: String

  func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setHeader(name, to: "5")
  }

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<
    Response, GetExchangeSessionError
  > {
    .success(answer.response)
  }
}
