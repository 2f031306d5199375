import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite("Access to the raw response") struct RawResponseTests {
  private static let session = #"{"created":"2022-07-23T00:18:21.419Z","_links":{},"note":null}"#

  @Test("it is the response of the call")
  func beside() async throws {
    let reply = Reply(
      200, headers: ["Content-Type": "application/vnd.dwolla.v1.hal+json", "X-Request-Id": "r-1"],
      body: Self.session)
    let client = try Dwolla(security: .bearer("b"), transport: MemoryTransport(reply))
    let (session, response) = try await client.withResponse {
      try await $0.exchangeSessions.get(id: "1")
    }
    #expect(session.links.isEmpty)
    #expect(response?.headers[.requestID] == "r-1")
    #expect(response?.body == Data(Self.session.utf8))
  }

  @MainActor private var name: String { "1" }

  @MainActor
  @Test("it is the response of the last call, in any isolation, and errors keep their type")
  func isolation() async throws {
    let client = try Dwolla(
      security: .bearer("b"), configuration: Configuration(retries: .none),
      transport: MemoryTransport(Reply(404)))
    do throws(GetExchangeSessionError) {
      _ = try await client.withResponse { client throws(GetExchangeSessionError) in
        try await client.exchangeSessions.get(id: name)
      }
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.statusCode == 404)
    }
    let (_, response) = await client.withResponse { _ in 1 }
    #expect(response == nil)
  }
}
