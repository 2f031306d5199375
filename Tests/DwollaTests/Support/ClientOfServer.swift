import Dwolla
import LoopbackServer

/// Runs a test with a client and its server.
func withDwolla<Value>(
  security: Security = .bearer("t0k3n"),
  configuration: Configuration = Configuration(retries: .none),
  answering answer: @escaping @Sendable (ReceivedRequest) async throws -> Reply,
  _ test: (Dwolla, LoopbackServer) async throws -> Value
) async throws -> Value {
  try await LoopbackServer.run(answering: answer) { server in
    let dwolla = try Dwolla(
      security: security, server: Server(url: server.url), configuration: configuration)
    return try await test(dwolla, server)
  }
}

/// Runs a test with a client and a server that always responds in the same way.
func withDwolla<Value>(
  security: Security = .bearer("t0k3n"),
  configuration: Configuration = Configuration(retries: .none),
  answering reply: Reply,
  _ test: (Dwolla, LoopbackServer) async throws -> Value
) async throws -> Value {
  let answer: @Sendable (ReceivedRequest) -> Reply = { _ in reply }
  return try await withDwolla(
    security: security, configuration: configuration, answering: answer, test)
}
