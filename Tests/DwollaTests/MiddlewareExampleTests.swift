import Dwolla
import Foundation
import Logging
import LoopbackServer
import Testing

@Suite("The middleware in docs/calls.md")
struct MiddlewareExampleTests {
  @Test("the page shows the code that is compiled here", arguments: ["Logging", "Metrics"])
  func text(name: String) throws {
    let page = try String(contentsOf: file("docs/calls.md"), encoding: .utf8)
    let example = try String(
      contentsOf: file("Tests/DwollaTests/\(name)Middleware.swift"), encoding: .utf8)
    #expect(page.contains("```swift\n\(example)```"))
  }

  @Test("counts attempts by outcome")
  func metrics() async throws {
    let metrics = Metrics()
    let middleware: [any Middleware] = [
      MetricsMiddleware(metrics: metrics), LoggingMiddleware(logger: Logger(label: "test")),
    ]
    try await LoopbackServer.run(answering: Reply(404)) { server in
      let dwolla = try Dwolla(
        security: .bearer("t0k3n"), server: Server(url: server.url),
        configuration: Configuration(middleware: middleware))
      for _ in 0..<2 {
        await #expect(throws: RetrieveCustomerExchangeSessionError.self) {
          _ = try await dwolla.exchangeSessions.get(id: "1")
        }
      }
    }
    #expect(await metrics.counts == ["exchangeSessions.get 404": 2])
  }

  private func file(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
  }
}
