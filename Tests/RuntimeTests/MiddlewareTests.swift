import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

/// Records requests and responses, and adds a header to both.
private struct Recorder: Middleware {
  actor Log {
    var lines: [String] = []
    func append(_ line: String) { lines.append(line) }
  }

  let name: String
  let log: Log

  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
  ) async throws -> (HTTPResponse, HTTPBody) {
    await log.append(
      "\(name) > \(context.operation.name) \(context.attempt) "
        + (request.headerFields[.authorization] ?? "unsigned"))
    var request = request
    request.headerFields.append(HTTPField(name: .init("X-Seen")!, value: name))
    do {
      var (response, content) = try await next(request, body)
      await log.append("\(name) < \(response.status.code)")
      response.headerFields[.requestID!] = "from \(name)"
      return (response, content)
    } catch {
      await log.append("\(name) ! \(type(of: error))")
      throw error
    }
  }
}

/// Calls a closure.
private struct Custom: Middleware {
  let act:
    @Sendable (
      HTTPRequest, HTTPBody?,
      @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
    ) async throws -> (HTTPResponse, HTTPBody)

  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
  ) async throws -> (HTTPResponse, HTTPBody) {
    try await act(request, body, next)
  }
}

@Suite("Middleware") struct MiddlewareTests {
  private func client(
    _ transport: any HTTPTransport, _ middleware: [any Middleware],
    retries: RetryPolicy = .none
  ) throws -> Dwolla {
    try Dwolla(
      security: .bearer("s3cr3t"),
      configuration: Configuration(retries: retries, middleware: middleware),
      transport: transport)
  }

  @Test("wraps each attempt, in order, and sees no credential")
  func order() async throws {
    let log = Recorder.Log()
    let counter = Recorder.Log()
    let transport = MemoryTransport { _, _ in
      await counter.append("")
      return await counter.lines.count == 1 ? Reply(429).http : Reply(404).http
    }
    let client = try client(
      transport, [Recorder(name: "a", log: log), Recorder(name: "b", log: log)],
      retries: .backoff(initialInterval: .zero))
    let error = await #expect(throws: CreateCustomerExchangeSessionError.self) {
      _ = try await client.exchangeSessions.create(id: "1", body: .unknown([:]))
    }
    let name = "exchangeSessions.create"
    #expect(
      await log.lines == [
        "a > \(name) 1 unsigned", "b > \(name) 1 unsigned", "b < 429", "a < 429",
        "a > \(name) 2 unsigned", "b > \(name) 2 unsigned", "b < 404", "a < 404",
      ])
    #expect(error?.headers?[.requestID] == "from a")
    let sent = await transport.requests
    #expect(sent.allSatisfy { $0.request.headerFields[values: .init("X-Seen")!] == ["a", "b"] })
    #expect(sent.allSatisfy { $0.request.headerFields[.authorization] == "Bearer s3cr3t" })
  }

  @Test(
    "an error that it throws after the request was sent does not cause a retry of a POST",
    arguments: [
      TransportError.unreachable("audit host"), .tls("audit host"), .invalidRequest("audit"),
    ] as [any Error] + [URLError(.cannotFindHost)])
  func failsAfterwards(error: any Error) async throws {
    let transport = MemoryTransport { _, _ in Reply(201).http }
    let audit = Custom { request, body, next in
      _ = try await next(request, body)
      throw error
    }
    let client = try client(transport, [audit], retries: .backoff(initialInterval: .zero))
    let result = await exchangeSessionsCreate(
      client.core, .init(id: "1", body: .unknown([:])))
    #expect(await transport.requests.count == 1)
    guard case .failure(.failed(.connection(let failure))) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(failure.call.serverMayHaveActed == .yes)
  }

  @Test("if it sends a POST twice, the error covers the first one")
  func sendsTwice() async throws {
    let calls = Locked(0)
    let transport = MemoryTransport { _, _ in
      let isFirst = calls.withLock { count in
        count += 1
        return count == 1
      }
      throw isFirst ? TransportError.connection("cut") : TransportError.unreachable("refused")
    }
    let twice = Custom { request, body, next in
      _ = try? await next(request, body)
      return try await next(request, body)
    }
    let client = try client(transport, [twice], retries: .backoff(initialInterval: .zero))
    _ = await exchangeSessionsCreate(client.core, .init(id: "1", body: .unknown([:])))
    #expect(await transport.requests.count == 2)
  }

  @Test("receives the errors of the transport")
  func failures() async throws {
    let log = Recorder.Log()
    let transport = MemoryTransport { _, _ in throw TransportError.connection("cut") }
    let client = try client(transport, [Recorder(name: "a", log: log)])
    _ = await exchangeSessionsGet(client.core, .init(id: "1"))
    #expect(await log.lines.last == "a ! TransportError")
  }

  @Test("can respond without the transport, and change the body")
  func answers() async throws {
    let transport = MemoryTransport(Reply(500))
    let client = try client(
      transport,
      [Custom { _, _, _ in (HTTPResponse(status: .created), .data(Data())) }])
    _ = try await client.exchangeSessions.create(id: "1", body: .unknown([:]))
    #expect(await transport.requests.isEmpty)
    let other = MemoryTransport(Reply(201))
    let changing = try self.client(
      other, [Custom { request, _, next in try await next(request, .data(Data("x".utf8))) }])
    _ = try await changing.exchangeSessions.create(id: "1", body: .unknown([:]))
    #expect(await other.requests.first?.body == Data("x".utf8))
  }

  @Test(
    "cannot send the credential to another server",
    arguments: ["evil.example.com", "api.dwolla.com:8443", "api.dwolla.com.evil.example.com"])
  func otherServers(authority: String) async throws {
    let transport = MemoryTransport(Reply(201))
    let client = try client(
      transport,
      [
        Custom { request, body, next in
          var request = request
          request.authority = authority
          return try await next(request, body)
        }
      ])
    let result = await exchangeSessionsGet(client.core, .init(id: "1"))
    guard case .failure(.failed(.invalidRequest)) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(await transport.requests.isEmpty)
  }

  @Test("an error that it throws ends the attempt")
  func throwing() async throws {
    struct Refused: Error, CustomStringConvertible { let description = "not today" }
    let client = try client(MemoryTransport(Reply(201)), [Custom { _, _, _ in throw Refused() }])
    let result = await exchangeSessionsGet(client.core, .init(id: "1"))
    guard case .failure(.failed(.connection(let failure))) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(failure.problem == "not today")
  }
}
