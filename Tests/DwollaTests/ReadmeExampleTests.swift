import Dwolla
import Foundation
import LoopbackServer
import Testing

@Suite("The README's example")
struct ReadmeExampleTests {
  @Test("The README shows the code that is compiled here")
  func text() throws {
    let readme = try String(contentsOf: file("README.md"), encoding: .utf8)
    let example = try String(
      contentsOf: file("Tests/DwollaTests/ReadmeExample.swift"), encoding: .utf8)
    #expect(readme.contains("```swift\n\(example)```"))
  }

  @Test(
    "runs",
    arguments: [
      (Reply.hal(200, ReadmeExampleTests.customer), "Jane Doe"),
      (
        .error(404, "NotFound", "The requested resource was not found."),
        "No such customer: The requested resource was not found."
      ),
      (
        .error(403, "Forbidden", "Not authorized."),
        "Refused: customers.get (GET /customers/{id}): 403: Forbidden: Not authorized."
      ),
      (Reply(418, type: "text/plain", "short and stout"), "Unexpected status 418"),
    ])
  func outcomes(reply: Reply, expected: String) async throws {
    let outcome = try await withDwolla(answering: reply) { dwolla, _ in
      await nameOfCustomer("fc451a7a-ae30-4404-ab95-e3553fcd733f", using: dwolla)
    }
    #expect(outcome == expected)
  }

  private static let customer = #"""
    {
      "_links": {},
      "id": "fc451a7a-ae30-4404-ab95-e3553fcd733f",
      "firstName": "Jane",
      "lastName": "Doe",
      "email": "jane@example.com",
      "type": "receive-only",
      "status": "unverified",
      "created": "2026-01-23T10:00:00.000Z"
    }
    """#

  private func file(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
  }
}
