import Dwolla
import Foundation
import LoopbackServer
import Testing

@Suite("The README's example")
struct ReadmeExampleTests {
  private let customer = "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  private let partner =
    "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"

  @Test("stands in the README as it is compiled here")
  func text() throws {
    let readme = try String(contentsOf: file("README.md"), encoding: .utf8)
    let example = try String(
      contentsOf: file("Tests/DwollaTests/ReadmeExample.swift"), encoding: .utf8)
    #expect(readme.contains("```swift\n\(example)```"))
  }

  @Test(
    "runs",
    arguments: [
      (
        Reply(201, headers: ["Location": "https://api.dwolla.com/exchange-sessions/1"]),
        "The new session is https://api.dwolla.com/exchange-sessions/1"
      ),
      (
        Reply(
          400, type: "application/vnd.dwolla.v1.hal+json",
          #"{"code":"ValidationError","message":"/_links/redirect-url/href is invalid"}"#),
        """
        The request is wrong: exchangeSessions.create (POST /customers/{id}/exchange-sessions): \
        400: ValidationError: /_links/redirect-url/href is invalid
        """
      ),
      (Reply(418, type: "text/plain", "short and stout"), "Undocumented status 418"),
    ])
  func outcomes(reply: Reply, expected: String) async throws {
    let outcome = try await LoopbackServer.run(answering: reply) { server in
      let dwolla = try Dwolla(security: .bearer("t0k3n"), server: Server(url: server.url))
      return await startVerification(of: customer, partnerURL: partner, with: dwolla)
    }
    #expect(outcome == expected)
  }

  private func file(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
  }
}
